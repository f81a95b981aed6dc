args <- commandArgs(trailingOnly = TRUE)
folder <- if (length(args) > 0) args[1] else "."
file <- file.path(folder, "procurement_fees.csv")
procurement <- read.csv(file, encoding = "UTF-8", na.strings = "")
procurement <- procurement[is.na(procurement$duplicate_of), ] # no copies
amount <- procurement$centralized_procurement_amount # in 10,000 yuan
projects <- procurement$centralized_procurement_projects
both <- !is.na(amount) & !is.na(projects)
total <- data.frame(
  reports = sum(!is.na(amount)),
  amount = if (all(is.na(amount))) NA else sum(amount, na.rm = TRUE),
  reports_with_projects = sum(!is.na(projects)),
  projects = sum(projects, na.rm = TRUE),
  amount_per_project = sum(amount[both]) / sum(projects[both])
)
write.csv(total, row.names = FALSE, na = "", quote = FALSE)
