args <- commandArgs(trailingOnly = TRUE)
folder <- if (length(args) > 0) args[1] else "."
file <- file.path(folder, "texts.csv")
texts <- read.csv(file, encoding = "UTF-8", na.strings = "")
texts <- texts[is.na(texts$duplicate_of), ] # no copies
# The reports that were compared with others and have prose.
texts <- texts[which(!is.na(texts$exact_letters + texts$near_letters) & texts$letters > 0), ]
shared <- list(
  any = c("exact_letters", "near_letters"),
  exact = "exact_letters",
  near = "near_letters",
  same_agency = c("same_agency_exact_letters", "same_agency_near_letters"),
  other_agency = c("other_agency_exact_letters", "other_agency_near_letters")
)
letters <- sapply(shared, function(fields) sum(texts[fields]))
shares <- data.frame(shared = names(shared), letters, share = letters / sum(texts$letters))
write.csv(shares, row.names = FALSE, na = "", quote = FALSE)
