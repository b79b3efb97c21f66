-- The pair of two skills among those of the cell: pairs stand in the order (1,2), (1,3) … (2,3) …
WITH cell AS (
  SELECT covariance, df, len(skills)::INTEGER AS items,
         least(list_position(skills, $skill_a), list_position(skills, $skill_b))::INTEGER AS first,
         greatest(list_position(skills, $skill_a), list_position(skills, $skill_b))::INTEGER AS second
  FROM covariances
  WHERE wave = $wave
    AND country = $country
    AND sector = $sector
    AND size = $size
    AND indicator = $indicator
),
placed AS (
  SELECT covariance, df, first, ((first - 1) * items - (first * (first - 1)) // 2 + second - first)::INTEGER AS pair
  FROM cell
)
SELECT covariance[pair] AS covariance, df[pair] AS df
FROM placed
WHERE first > 0
