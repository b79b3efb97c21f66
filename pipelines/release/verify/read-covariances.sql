SELECT wave, country, sector, size, indicator, skills, covariance, df
FROM covariances
ORDER BY rowid
