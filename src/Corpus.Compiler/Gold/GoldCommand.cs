using System.CommandLine;

namespace Corpus.Compiler.Gold;

/// <summary><c>corpus gold</c>, which the build calls: whether the gold files of a corpus are gold of its articles, and fit their texts.</summary>
internal static class GoldCommand
{
    public static Command Create()
    {
        var image = new Argument<string>("IMAGE") { Description = "the image of the corpus" };
        var files = new Option<string[]>("--file") { Description = "gold files", HelpName = "FILE", DefaultValueFactory = _ => [] };
        var names = new Option<string[]>("--name") { Description = "the name of each below its folder, in the same order, by which its article is known", HelpName = "NAME", DefaultValueFactory = _ => [] };
        var command = new Command("gold", "Checks the gold files of a corpus.") { image, files, names };
        command.Hidden = true;
        command.SetAction(parsed => Run(parsed.GetRequiredValue(image), parsed.GetValue(files)!.Zip(parsed.GetValue(names)!), Console.Out));
        return command;
    }

    internal static int Run(string image, IEnumerable<(string Path, string Name)> files, TextWriter output)
    {
        try
        {
            using var corpus = CorpusImage.Open(image);
            var problems = files.SelectMany(file => GoldCheck.ProblemsOf(corpus, file.Path, file.Name)).ToList();
            foreach (var problem in problems)
                output.WriteLine(FormattableString.Invariant($"{problem.Path}({Math.Max(1, problem.Line)}): error CORP9003: {problem.Message}"));
            return problems.Count == 0 ? ExitCodes.Success : ExitCodes.CorpusErrors;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or CorpusImageException)
        {
            Console.Error.WriteLine($"corpus : error CORP9001: the gold of the corpus was not checked: {failure.Message}");
            return ExitCodes.Usage;
        }
    }
}
