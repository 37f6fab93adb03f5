using Vigil.Web;

await VigilHost.Build(args).RunAsync();
