using System.Globalization;
using System.Text;
using Corpus.Cli.Exchange.Importing;

namespace Corpus.Cli.Tests.Exchange;

/// <summary>A long CoNLL-U file is imported as several.</summary>
public sealed class ConlluDivisionTests
{
    private const int Documents = 40_000;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void It_is_the_same_corpus(string newline)
    {
        using var folder = new ExchangeFolder();
        var path = folder.Write("lang.conllu", Text(Documents).ReplaceLineEndings(newline));
        var files = new ImportedFiles(folder.PathOf("uit"));
        var division = new ConlluDivision(1 << 20, FileProgress.None, default);

        Assert.True(division.IsWanted(path));
        division.Copy(path, "lang", "lang.conllu", files);

        var parts = Directory.GetFiles(folder.PathOf("uit/articles")).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(["lang-0001.conllu", "lang-0002.conllu", "lang-0003.conllu"], parts.Select(Path.GetFileName));
        Assert.Equal(File.ReadAllText(path), string.Concat(parts.Select(File.ReadAllText)));
        Assert.All(parts, part => Assert.StartsWith("# newdoc id = d", File.ReadAllText(part), StringComparison.Ordinal));
        Assert.Equal(folder.FingerprintOf(path), folder.FingerprintOf(folder.PathOf("uit")));

        // Each document has six lines.
        var second = int.Parse(File.ReadLines(parts[1]).First()["# newdoc id = d".Length..], CultureInfo.InvariantCulture);
        Assert.Equal($"lang.conllu:{second * 6 + 1}", files.PlaceOf("lang-0002.conllu", 1));
    }

    [Theory]
    [InlineData("# newdoc\n# text = Dicht.\n1\tDicht.\t_\t_\t_\t_\t0\troot\t_\t_\n\n", "")]
    [InlineData("", "# newdoc\n# text = Dicht.\n1\tDicht.\t_\t_\t_\t_\t0\troot\t_\t_\n\n")]
    [InlineData("", "#newdoc\n# text = Dicht.\n1\tDicht.\t_\t_\t_\t_\t0\troot\t_\t_\n\n")]
    public void A_document_without_an_id_has_that_of_its_file_and_line(string before, string after)
    {
        using var folder = new ExchangeFolder();

        Assert.False(new ConlluDivision(1 << 20, FileProgress.None, default).IsWanted(folder.Write("lang.conllu", before + Text(Documents) + after)));
    }

    [Fact]
    public void A_short_file_stays_as_it_is()
    {
        using var folder = new ExchangeFolder();
        folder.Write("kort.conllu", Text(2));

        Assert.False(new ConlluDivision(1 << 20, FileProgress.None, default).IsWanted(folder.PathOf("kort.conllu")));
        folder.Import("kort.conllu", "uit");
        Assert.Equal(["kort.conllu"], Directory.GetFiles(folder.PathOf("uit/articles")).Select(Path.GetFileName));
    }

    private static string Text(int documents)
    {
        var text = new StringBuilder();
        for (var i = 0; i < documents; i++)
            text.Append(CultureInfo.InvariantCulture, $"# newdoc id = d{i}\n# text = De newdoc id.\n1\tDe\tde\tDET\t_\t_\t2\tdet\t_\t_\n2\tnewdoc\t_\tNOUN\t_\t_\t0\troot\t_\t_\n3\tid.\t_\tX\t_\t_\t2\tdep\t_\t_\n\n");
        return text.ToString();
    }
}
