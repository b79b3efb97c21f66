WITH revised AS (
  SELECT series, breakdown, geo, time
  FROM observation_history
  WHERE revision > 0
    AND list_contains($series, series)
    AND list_contains($country, geo)
    AND (list_contains($breakdown, breakdown) OR list_contains($breakdown, 'ALL'))
  GROUP BY ALL
)
SELECT series, dataset, breakdown, unit, geo AS country, time, value_text, value, flags, state, revision, source, vintage
FROM observation_history
SEMI JOIN revised USING (series, breakdown, geo, time)
ORDER BY list_position($series, series), breakdown, list_position($country, geo), time, revision
