using Corpus.Benchmarks.Building;
using Corpus.Benchmarks.Measuring;

// Whole processes and builds are measured here, not methods: BenchmarkDotNet runs methods of its own process, so the verbs
// time interleaved runs themselves and print medians.
if (args is not ["build", .. var options] || !BuildOptions.TryParse(options, out var parsed))
{
    Console.Error.WriteLine("usage: Corpus.Benchmarks build [--sizes 10,100,1000,10000] [--rounds 3] [--quick] [--skip-peer] [--keep]");
    return 2;
}

try
{
    BuildBenchmark.Run(parsed, Console.Out);
    return 0;
}
catch (WrongAnswerException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return 1;
}
