SELECT series, dataset, dimensions, unit, geo AS country, time, value_text, value, flags, source, vintage
FROM observations
WHERE list_contains($series, series)
  AND list_contains($country, geo)
  AND (list_contains($period, time) OR list_contains($period, 'ALL'))
ORDER BY list_position($series, series), list_position($country, geo), time, dimensions
