SELECT wave, country, sector, size,
       CAST(count(*) FILTER (status = 'shown') AS INTEGER) AS shown,
       CAST(count(*) FILTER (status = 'low_base') AS INTEGER) AS low_base,
       CAST(count(*) FILTER (status = 'suppressed_reliability') AS INTEGER) AS hidden_reliability,
       CAST(count(*) FILTER (status = 'suppressed_confidentiality') AS INTEGER) AS hidden_confidentiality,
       CAST(count(*) FILTER (status = 'no_data') AS INTEGER) AS no_data
FROM estimates
WHERE list_contains($wave, wave)
  AND list_contains($country, country)
  AND sector <> 'ALL'
  AND size <> 'ALL'
GROUP BY wave, country, sector, size
