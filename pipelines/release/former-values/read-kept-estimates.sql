SELECT *
FROM estimates
WHERE concat_ws('|', wave, country, sector, size, indicator) IN (SELECT unnest($keys::VARCHAR[]))
ORDER BY rowid
