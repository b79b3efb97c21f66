SELECT series, dataset, breakdown, dimensions, unit, geo AS country, time, value_text, value, flags, revision, source, vintage
FROM observations
WHERE list_contains($series, series)
  AND list_contains($country, geo)
  AND (list_contains($period, time) OR list_contains($period, 'ALL'))
  AND (list_contains($breakdown, breakdown) OR list_contains($breakdown, 'ALL'))
ORDER BY list_position($series, series), breakdown, list_position($country, geo), time
