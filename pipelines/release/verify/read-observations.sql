SELECT series, dataset, dimensions, breakdown, unit, geo, time, value_text, value, flags, source, vintage, revision, state
FROM observation_history
ORDER BY rowid
