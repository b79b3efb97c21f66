-- The first columns as one text, with the separator that the hash puts between fields: texts are slow to read.
SELECT concat_ws(chr(31), wave, country, sector, size, indicator, skill, status, reason),
       estimate, standard_error, ci_low, ci_high,
       interval_method, n, n_effective, design_effect, df, rank, rank_low, rank_high, cov_country, cov_sector, cov_size
FROM estimates
ORDER BY rowid
