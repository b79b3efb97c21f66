-- A release from before an indicator: it has no figure of it, and of another indicator none for Finland as a whole.
DELETE FROM estimates
WHERE indicator = $newer
  OR (indicator = $partly AND country = 'FI' AND sector = 'ALL' AND size = 'ALL')
RETURNING indicator
