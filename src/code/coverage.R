args <- commandArgs(trailingOnly = TRUE)
folder <- if (length(args) > 0) args[1] else "."
file <- file.path(folder, "coverage.csv")
coverage <- read.csv(file, encoding = "UTF-8", na.strings = "")
coverage <- coverage[is.na(coverage$duplicate_of), ] # no copies
coverage[c("year", "form")] <- lapply(coverage[c("year", "form")], addNA, ifany = TRUE)
counts <- as.data.frame(table(coverage[c("year", "form")]), responseName = "reports")
write.csv(counts[counts$reports > 0, ], row.names = FALSE, na = "", quote = FALSE)
