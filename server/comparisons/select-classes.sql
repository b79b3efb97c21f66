SELECT skill, size, estimate, standard_error, df
FROM estimates
WHERE wave = $wave
  AND country = $country
  AND sector = $sector
  AND size <> 'ALL'
  AND indicator = $indicator
  AND list_contains($skill, skill)
  AND estimate IS NOT NULL
ORDER BY skill, size
