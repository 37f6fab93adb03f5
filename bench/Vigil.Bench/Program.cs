using System.CommandLine;
using Vigil.Bench.Api;
using Vigil.Bench.Duties;
using Vigil.Bench.Find;
using Vigil.Bench.Load;
using Vigil.Bench.Pages;
using Vigil.Bench.Score;

// every figure that the README or a note quotes is printed by one of these
return await new RootCommand("Vigil's measurements.")
{
    DutiesBench.Create(),
    LoadBench.Create(),
    FindBench.Create(),
    ScoreBench.Create(),
    ApiBench.Create(),
    PagesBench.Create(),
    BarePeer.Create(),
}.Parse(args).InvokeAsync();
