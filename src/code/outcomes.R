args <- commandArgs(trailingOnly = TRUE)
folder <- if (length(args) > 0) args[1] else "."
file <- file.path(folder, "outcomes.csv")
outcomes <- read.csv(file, encoding = "UTF-8", na.strings = "")
outcomes <- outcomes[is.na(outcomes$duplicate_of), ] # no copies
# The reports that state every number their form asks for: it has 19 or 21 rows of outcomes.
ends <- c("granted", "partially_granted", "denied", "unavailable", "not_processed", "other")
rows <- lapply(ends, function(end) grep(paste0("^", end, "_(.*_)?total$"), names(outcomes)))
asked <- c(form2019 = 19, form2021 = 21)[as.character(outcomes$form)]
whole <- rowSums(!is.na(outcomes[unlist(rows)])) == asked
ways <- c("received_total", "carried_in_total", "handled_total", "carried_out_total")
known <- outcomes[which(whole & complete.cases(outcomes[ways])), ]

total <- colSums(known[ways])
ended <- sapply(rows, function(columns) sum(known[columns], na.rm = TRUE))
flow <- c(total[1:2], ended, total[3] - sum(ended), total[4])
way <- c("received", "carried_in", ends, "unaccounted", "carried_out")
write.csv(data.frame(way, requests = flow), row.names = FALSE, quote = FALSE)
