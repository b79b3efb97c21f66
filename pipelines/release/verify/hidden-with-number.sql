SELECT count(*)::INTEGER AS broken
FROM estimates
WHERE (status IN ('shown', 'low_base')) <> (estimate IS NOT NULL)
   OR (estimate IS NOT NULL AND (ci_low > estimate OR ci_high < estimate OR standard_error < 0 OR n < $confidential_below))
