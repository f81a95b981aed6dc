args <- commandArgs(trailingOnly = TRUE)
folder <- if (length(args) > 0) args[1] else "."
file <- file.path(folder, "requests.csv")
requests <- read.csv(file, encoding = "UTF-8", na.strings = "")
requests <- requests[is.na(requests$duplicate_of), ] # no copies
names <- c(
  "natural_person", "business", "research", "social_welfare", "legal_service", "other_organization"
)
six <- requests[paste0("received_", names)]
total <- colSums(six[complete.cases(six), ]) # the reports that state all six
shares <- data.frame(field = names(six), requests = total, share = total / sum(total))
write.csv(shares, row.names = FALSE, na = "", quote = FALSE)
