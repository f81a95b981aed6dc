export default {
  title: "Gongkai",
  root: "src",
  output: "dist",
  pages: [
    { name: "Overview", path: "/index" },
    { name: "Requests", path: "/requests" },
    { name: "Procurement", path: "/procurement" },
    { name: "Data quality", path: "/quality" },
    { name: "Reports", path: "/reports" },
    { name: "Report", path: "/report" },
    { name: "Data", path: "/data" },
    { name: "Method and codebook", path: "/method" },
  ],
  // The default is a font from another origin.
  globalStylesheets: [],
  // The default names the day of the build, so that no two builds would be alike.
  footer: "Gongkai (公开): what public bodies report on government information disclosure.",
  // Many plain file hosts answer /requests.html but not /requests.
  preserveExtension: true,
  // It splits words at spaces, which finds next to nothing in Chinese.
  search: false,
};
