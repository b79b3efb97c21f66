SELECT wave, country, sector, size, indicator, skill, estimate, standard_error, ci_low, ci_high, interval_method, n,
       n_effective, design_effect, df
FROM estimates
WHERE status IN ('shown', 'low_base')
