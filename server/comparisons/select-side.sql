SELECT skill, status, estimate, standard_error, n, df, cov_country, cov_sector, cov_size
FROM estimates
WHERE wave = $wave
  AND country = $country
  AND sector = $sector
  AND size = $size
  AND indicator = $indicator
  AND list_contains($skill, skill)
ORDER BY list_position($skill, skill)
