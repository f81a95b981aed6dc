args <- commandArgs(trailingOnly = TRUE)
folder <- if (length(args) > 0) args[1] else "."
file <- file.path(folder, "disputes.csv")
disputes <- read.csv(file, encoding = "UTF-8", na.strings = "")
disputes <- disputes[is.na(disputes$duplicate_of), ] # no copies
disputes$all <- "all"
blocks <- list(review = "review", litigation = c("litigation_direct", "litigation_after_review"))
share <- function(kind, by) {
  cases <- function(result) rowSums(disputes[paste0(blocks[[kind]], "_", result)])
  decided <- cases("upheld") + cases("corrected") + cases("other") # unknown where one of them is
  corrected <- ifelse(is.na(decided), NA, cases("corrected"))
  group <- addNA(disputes[[by]], ifany = TRUE)
  corrected <- tapply(corrected, group, sum, na.rm = TRUE)
  decided <- tapply(decided, group, sum, na.rm = TRUE)
  share <- corrected / decided
  data.frame(kind, group = levels(group), corrected, decided, share, row.names = NULL)
}
shares <- rbind(
  share("review", "all"), share("litigation", "all"),
  share("review", "form"), share("litigation", "form")
)
write.csv(shares, row.names = FALSE, na = "", quote = FALSE)
