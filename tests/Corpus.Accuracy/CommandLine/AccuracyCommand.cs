using System.CommandLine;

namespace Corpus.Accuracy;

/// <summary>The command line.</summary>
internal static class AccuracyCommand
{
    private const int DefaultErrors = 10;

    public static RootCommand Create()
    {
        var folders = new Argument<string[]>("FOLDER")
        {
            Description = "folders with gold: 'articles' and 'gold', *.gold beside articles, *.conllu, *.txt with *.gold.json, pysbd_golden.json or *BreakTest.json; without one, the gold of this repository",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var data = new Option<string?>("--data")
        {
            Description = $"the folder of the data that are no part of this repository, instead of ../shared/data beside it: {string.Join("; ", ExternalData.All.Select(external => $"{external.Name} ({external.Origin})"))}",
            HelpName = "FOLDER",
        };
        var errors = new Option<int>("--errors") { Description = "how many errors of a layer to print", DefaultValueFactory = _ => DefaultErrors, HelpName = "N" };
        var allErrors = new Option<bool>("--all-errors") { Description = "print every error" };
        var layer = new Option<Layer?>("--layer") { Description = "print only this layer" };
        var language = new Option<string?>("--language") { Description = "the BCP 47 tag of texts that name no language" };
        var markdown = new Option<bool>("--markdown") { Description = "print only the table of README and the targets" };
        var check = new Option<bool>("--check") { Description = "only check that the gold can be read" };
        var kinds = new Option<bool>("--kinds") { Description = "print which kinds of quotations are taken for which" };

        var command = new RootCommand("Scores tokens, sentences and quotations against gold.")
        {
            folders, data, errors, allErrors, layer, language, markdown, check, kinds,
        };
        command.SetAction(parsed => AccuracyRun.Run(
            new AccuracyOptions(parsed.GetValue(folders) ?? [])
            {
                Data = parsed.GetValue(data),
                Errors = parsed.GetValue(allErrors) ? int.MaxValue : parsed.GetValue(errors),
                Layer = parsed.GetValue(layer),
                Language = parsed.GetValue(language),
                IsMarkdown = parsed.GetValue(markdown),
                IsCheck = parsed.GetValue(check),
                HasKinds = parsed.GetValue(kinds),
            },
            Console.Out,
            Console.Error));
        return command;
    }
}
