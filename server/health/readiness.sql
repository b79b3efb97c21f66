SELECT count(*)::INTEGER AS found
FROM (SELECT 1 FROM estimates LIMIT 1)
