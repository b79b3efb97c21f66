SELECT series, dataset, dimensions, unit, geo, time, value_text, value, flags, source, vintage
FROM observations
ORDER BY rowid
