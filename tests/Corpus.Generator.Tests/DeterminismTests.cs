using System.Globalization;
using Corpus.Generator.Tests.Running;

namespace Corpus.Generator.Tests;

/// <summary>The same articles give the same code, whatever the order of files, the culture and the newlines.</summary>
public class DeterminismTests
{
    private static readonly (string Path, string Content)[] Articles =
    [
        ("istanbul.txt", "date 2021 Iets i İ ı.\nTweede regel."),
        ("Istanbul2.txt", "date 2022-10 Nog iets.\n\nAlinea."),
        ("map/äpfel.txt", "Äpfel und W v w."),
        ("map/zebra.txt", "1.000 zebra’s."),
        ("zebra.txt", "date 2021 Zebra."),
    ];

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        var forward = Project.WithCorpus("Nieuws", "Voorbeeld", Articles);
        var backward = Project.WithCorpus("Nieuws", "Voorbeeld", [.. Articles.Reverse()]);
        backward.Files.Reverse();

        Assert.Equal(Generate(forward), Generate(backward));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public void The_culture_does_not_matter(string culture)
    {
        var expected = Generate(Project.WithCorpus("Nieuws", "Voorbeeld", Articles));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);

            Assert.Equal(expected, Generate(Project.WithCorpus("Nieuws", "Voorbeeld", Articles)));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Newlines_do_not_matter()
    {
        var windows = Articles.Select(a => (a.Path, a.Content.Replace("\n", "\r\n", StringComparison.Ordinal))).ToArray();

        Assert.Equal(
            Generate(Project.WithCorpus("Nieuws", "Voorbeeld", Articles)), Generate(Project.WithCorpus("Nieuws", "Voorbeeld", windows)));
    }

    [Fact]
    public void Folders_and_corpora_that_differ_only_in_case_have_files_of_their_own()
    {
        var project = Project.WithCorpus("Nieuws", "Voorbeeld", ("my-folder/x.txt", "Een."), ("myfolder/y.txt", "Twee."), ("MYFOLDER/z.txt", "Drie."));
        project.AddCorpus("nieuws", "Voorbeeld", "nl", null);

        // Three pages, and the article class and the corpus class of each; and Corpora.All.
        Assert.Equal(8, Generate(project).Count);
    }

    [Fact]
    public void Generated_files_have_line_feeds_only()
    {
        Assert.All(Generate(Project.WithCorpus("Nieuws", "Voorbeeld", Articles)).Values, source => Assert.DoesNotContain('\r', source));
    }

    private static SortedDictionary<string, string> Generate(Project project) => Project.Generated(project.Run().Driver);
}
