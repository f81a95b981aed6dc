args <- commandArgs(trailingOnly = TRUE)
folder <- if (length(args) > 0) args[1] else "."
file <- file.path(folder, "outcomes.csv")
outcomes <- read.csv(file, encoding = "UTF-8", na.strings = "")
outcomes <- outcomes[is.na(outcomes$duplicate_of), ] # no copies
reasons <- outcomes[grep("^denied_.*_total$", names(outcomes))]
total <- colSums(reasons[complete.cases(reasons), ]) # the reports that state all eight
shares <- data.frame(field = names(reasons), requests = total, share = total / sum(total))
write.csv(shares, row.names = FALSE, na = "", quote = FALSE)
