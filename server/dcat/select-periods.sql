SELECT min(substr(time, 1, 4)) AS first, max(substr(time, 1, 4)) AS last
FROM observations
