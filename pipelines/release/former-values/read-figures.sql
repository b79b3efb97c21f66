SELECT country, sector, size, indicator,
       list(skill) FILTER (status IN ('shown', 'low_base')) AS published,
       list(skill) FILTER (status = 'suppressed_confidentiality') AS confidential
FROM estimates
WHERE wave = $wave
GROUP BY country, sector, size, indicator
