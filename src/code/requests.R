args <- commandArgs(trailingOnly = TRUE)
folder <- if (length(args) > 0) args[1] else "."
file <- file.path(folder, "requests.csv")
requests <- read.csv(file, encoding = "UTF-8", na.strings = "")
requests <- requests[is.na(requests$duplicate_of), ] # no copies
# What is known: the total cell, else its six applicants added up, else what the sentences say.
names <- c(
  "natural_person", "business", "research", "social_welfare", "legal_service", "other_organization"
)
received <- requests$received_total
received <- ifelse(is.na(received), rowSums(requests[paste0("received_", names)]), received)
received <- ifelse(is.na(received), requests$received_claim, received)

requests$all <- "all"
rates <- lapply(c("all", "form", "year"), function(by) {
  group <- addNA(requests[[by]], ifany = TRUE)
  reports <- tapply(!is.na(received), group, sum)
  zero <- tapply(received == 0, group, sum, na.rm = TRUE)
  data.frame(by, group = levels(group), reports, zero, share = zero / reports, row.names = NULL)
})
write.csv(do.call(rbind, rates), row.names = FALSE, na = "", quote = FALSE)
