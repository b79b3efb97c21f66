SELECT concat_ws('|', wave, country, sector, size, indicator, skill) AS place, reason, estimate, ci_low, ci_high
FROM estimates
WHERE wave = $wave
ORDER BY wave, country, sector, size, indicator, skill
