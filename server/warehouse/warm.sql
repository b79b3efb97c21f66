SELECT count(*)::INTEGER AS rows, fsum(estimate) AS total
FROM estimates
