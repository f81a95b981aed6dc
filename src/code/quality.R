args <- commandArgs(trailingOnly = TRUE)
folder <- if (length(args) > 0) args[1] else "."
file <- file.path(folder, "quality.csv")
quality <- read.csv(file, encoding = "UTF-8", na.strings = "")
# Copies count too: the rules are tried on every report.
rules <- names(quality)[paste0(names(quality), "_reason") %in% names(quality)]
count <- function(outcome) colSums(quality[rules] == outcome, na.rm = TRUE)
passed <- count("passed")
failed <- count("failed")
not_checked <- nrow(quality) - passed - failed
share_failed <- failed / (passed + failed)
counts <- data.frame(rule = rules, passed, failed, not_checked, share_failed)
write.csv(counts, row.names = FALSE, na = "", quote = FALSE)
