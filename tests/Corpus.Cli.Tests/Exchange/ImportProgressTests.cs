using System.Text;
using System.Text.RegularExpressions;
using Corpus.Cli.Terminals;
using Corpus.Cli.Tests.Querying;

namespace Corpus.Cli.Tests.Exchange;

/// <summary>How far an import is: of one file in bytes, of several in files, and then in articles, which are read back.</summary>
public sealed partial class ImportProgressTests : IDisposable
{
    private const string Tei = "<TEI><text><body><p>Een.</p></body></text></TEI>";

    private readonly TestFolder _folder = new TestFolder()
        .With("x.jsonl", "{\"text\": \"Een.\"}\n{\"text\": \"Twee.\"}\n").With("y.jsonl", "{\"body\": \"Een.\"}\n").With("x.csv", "text\nEen.\n").With("x.xml", Tei)
        .With("x.conllu", "# text = Een.\n1\tEen.\t_\t_\t_\t_\t0\troot\t_\t_\n\n").With("een/a.txt", "Een.").With("twee/a.txt", "Een.").With("twee/b.txt", "Twee.").With("tei/x.xml", Tei).With("tei2/x.xml", Tei).With("tei2/y.xml", Tei);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("x.jsonl", "importing: 35 of 35 bytes, checking: 2 articles")]
    [InlineData("y.jsonl --map text=body", "importing: 17 of 17 bytes, checking: 1 articles")]
    [InlineData("x.csv", "checking: 10 of 10 bytes, importing: 10 of 10 bytes, checking: 1 articles")]
    [InlineData("x.xml", "checking: 48 of 48 bytes, importing: 48 of 48 bytes, checking: 1 articles")]
    [InlineData("x.conllu", "importing: 41 of 41 bytes, checking: 1 articles")]
    [InlineData("een", "importing: 4 of 4 bytes, checking: 1 articles")]
    [InlineData("twee", "importing: 2 of 2 files, checking: 2 articles")]
    [InlineData("tei", "checking: 48 of 48 bytes, importing: 48 of 48 bytes, checking: 1 articles")]
    [InlineData("tei2", "importing: 2 of 2 files, checking: 2 articles")]
    public void It_is_shown_in_what_there_is_one_of(string source, string shown)
    {
        var screen = new TestScreen();
        using var terminal = OnTerminal(screen);
        string[] words = source.Split(' ');

        Assert.Equal(0, QueryTool.Run(terminal, default, ["import", _folder.PathOf(words[0]), .. words[1..], "-o", _folder.PathOf("uit")]));

        Assert.Equal(shown, string.Join(", ", Shown().Matches(screen.ToString()).Select(line => line.Value)));
        Assert.DoesNotContain("importing", screen.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_file_of_CoNLL_U_is_checked_before_it_is_divided()
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length <= 8 << 20; i++)
            text.Append("# newdoc id = d").Append(i).Append("\n# text = ").Append('x', 10_000).Append("\n1\t").Append('x', 10_000).Append("\t_\t_\t_\t_\t0\troot\t_\t_\n\n");
        _folder.With("lang.conllu", text.ToString());
        var screen = new TestScreen();
        using var terminal = OnTerminal(screen);

        Assert.Equal(0, QueryTool.Run(terminal, default, "import", _folder.PathOf("lang.conllu"), "-o", _folder.PathOf("uit")));

        var bytes = text.Length.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
        Assert.StartsWith($"checking: {bytes} of {bytes} bytes, importing: {bytes} of {bytes} bytes, checking: ", string.Join(", ", Shown().Matches(screen.ToString()).Select(line => line.Value)), StringComparison.Ordinal);
    }

    private static Terminal OnTerminal(TestScreen screen) => Terminal.Of(Stream.Null, screen, screen, isTerminal: true, errorIsTerminal: true, time: new TestTime { IsSlow = true, FiresAtTheEnd = true });

    [GeneratedRegex("(checking|importing): [0-9,]+ (of [0-9,]+ )?(bytes|files|articles)")]
    private static partial Regex Shown();
}
