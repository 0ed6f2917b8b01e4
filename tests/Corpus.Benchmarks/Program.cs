using System.Globalization;
using Corpus.Benchmarks.Building;
using Corpus.Benchmarks.Fixtures;
using Corpus.Benchmarks.ImageSize;
using Corpus.Benchmarks.LinguistSpeed;
using Corpus.Benchmarks.Measuring;
using Corpus.Benchmarks.Packing;
using Corpus.Benchmarks.Planning;
using Corpus.Benchmarks.QuerySpeed;
using Corpus.Benchmarks.TextSpeed;
using Corpus.Benchmarks.ToolStart;

// Whole processes, builds and systems side by side are measured here, not methods: BenchmarkDotNet runs methods of its own process
// one after the other, so the verbs time interleaved runs themselves and print medians.
try
{
    switch (args)
    {
        case ["build", .. var options] when BuildOptions.TryParse(options, out var parsed):
            BuildBenchmark.Run(parsed, Console.Out);
            return 0;
        case ["text", .. var options] when TextOptions.TryParse(options, out var parsed):
            TextBenchmark.Run(parsed, Console.Out);
            return 0;
        case ["pack", .. var options] when PackOptions.TryParse(options, out var parsed):
            PackBenchmark.Run(parsed, Console.Out);
            return 0;
        case ["tool", .. var options] when ToolOptions.TryParse(options, out var parsed):
            ToolBenchmark.Run(parsed, Console.Out);
            return 0;
        case ["fixtures", .. var options] when FixtureOptions.TryParse(options, out var parsed):
            FixtureBenchmark.Run(parsed, Console.Out);
            return 0;
        case ["plan"]:
            PlanCostBenchmark.Run(Console.Out);
            return 0;
        case ["image"]:
            ImageSizeBenchmark.Run(null, Console.Out);
            return 0;
        case ["image", "--libreoffice", var folder]:
            ImageSizeBenchmark.Run(folder, Console.Out);
            return 0;
        case ["query", .. var options] when SpeedOptions.TryParse(options, out var parsed):
            QueryBenchmark.Run(parsed, Console.Out);
            return 0;
        case ["linguist", .. var options] when SpeedOptions.TryParse(options, out var parsed):
            LinguistBenchmark.Run(parsed, Console.Out);
            return 0;
        case [CompileOnCores.Verb, var fileList, var cores]:
            CompileOnCores.RunChild(fileList, int.Parse(cores, CultureInfo.InvariantCulture), Console.Out);
            return 0;
        default:
            Console.Error.WriteLine("usage: Corpus.Benchmarks build [--sizes 10,100,1000,10000] [--rounds 3] [--quick] [--trial] [--skip-peer] [--artifacts FOLDER] [--feed FOLDER] [--keep]");
            Console.Error.WriteLine($"       Corpus.Benchmarks {TextOptions.Usage}");
            Console.Error.WriteLine($"       Corpus.Benchmarks {PackOptions.Usage}");
            Console.Error.WriteLine($"       Corpus.Benchmarks {ToolOptions.Usage}");
            Console.Error.WriteLine($"       Corpus.Benchmarks {FixtureOptions.Usage}");
            Console.Error.WriteLine("       Corpus.Benchmarks plan");
            Console.Error.WriteLine($"       Corpus.Benchmarks {ImageSizeBenchmark.Usage}");
            Console.Error.WriteLine($"       Corpus.Benchmarks query {SpeedOptions.Usage}");
            Console.Error.WriteLine($"       Corpus.Benchmarks linguist {SpeedOptions.Usage}");
            return 2;
    }
}
catch (WrongAnswerException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return 1;
}
