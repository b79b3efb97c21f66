SELECT wave, country, sector, size, indicator, skill, status, reason, estimate, standard_error, ci_low, ci_high,
       n, n_effective, design_effect, df, rank, rank_low, rank_high
FROM estimates
WHERE list_contains($indicator, indicator)
  AND list_contains($skill, skill)
  AND list_contains($wave, wave)
  AND list_contains($country, country)
  AND list_contains($sector, sector)
  AND list_contains($size, size)
ORDER BY list_position($wave, wave), list_position($indicator, indicator), list_position($country, country),
         list_position($sector, sector), list_position($size, size), list_position($skill, skill)
