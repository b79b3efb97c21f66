SELECT series, dataset, dimensions, unit, geo AS country, time, value_text, value, flags, source, vintage
FROM observations
WHERE list_contains($series, series)
  AND list_contains($country, geo)
  AND (len($period::VARCHAR[]) = 0 OR list_contains($period::VARCHAR[], time))
ORDER BY list_position($series, series), list_position($country, geo), time
