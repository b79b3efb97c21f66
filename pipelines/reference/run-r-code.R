# Runs generated R code, each file in an environment of its own, and prints what it leaves as lines of tab-separated
# fields: file, variable, name of the number, value in 17 digits. Started in the folder of the survey files.
#
# Rscript run-r-code.R <folder of the code>
suppressPackageStartupMessages(library(survey))
invisible(compiler::enableJIT(0))  # every function is new and runs a few times
code <- sort(list.files(commandArgs(trailingOnly = TRUE)[1], pattern = "[.]R$", full.names = TRUE))

# The code is run as it is; files that were read once are kept.
kept <- new.env()
reading <- new.env(parent = globalenv())
reading$read.csv <- function(file, ...) {
  call <- paste(deparse(list(file, ...)), collapse = "")
  if (is.null(kept[[call]])) kept[[call]] <- utils::read.csv(file, ...)
  kept[[call]]
}

for (file in code) {
  run <- new.env(parent = reading)
  error <- tryCatch(
    {
      capture.output(source(file, local = run, encoding = "UTF-8"))
      NULL
    },
    error = conditionMessage
  )
  if (!is.null(error)) {
    cat(basename(file), "error", "error", gsub("[\t\n]", " ", error), sep = "\t")
    cat("\n")
    next
  }
  for (variable in c("result", "result_from_cells")) {
    found <- run[[variable]]
    for (name in names(found)) {
      value <- found[[name]]
      cat(basename(file), variable, name, if (is.numeric(value)) sprintf("%.17g", value) else value, sep = "\t")
      cat("\n")
    }
  }
}
