args <- commandArgs(trailingOnly = TRUE)
folder <- if (length(args) > 0) args[1] else "."
file <- file.path(folder, "disclosure_2021.csv")
disclosure <- read.csv(file, encoding = "UTF-8", na.strings = "")
disclosure <- disclosure[is.na(disclosure$duplicate_of), ] # no copies
fields <- c("licensing_decisions", "penalties_decisions", "coercive_measures_decisions")
year <- addNA(disclosure$year, ifany = TRUE)
totals <- lapply(fields, function(field) {
  reports <- tapply(!is.na(disclosure[[field]]), year, sum)
  total <- tapply(disclosure[[field]], year, sum, na.rm = TRUE)
  total <- ifelse(reports == 0, NA, total)
  data.frame(year = levels(year), field, reports, total, row.names = NULL)
})
write.csv(do.call(rbind, totals), row.names = FALSE, na = "", quote = FALSE)
