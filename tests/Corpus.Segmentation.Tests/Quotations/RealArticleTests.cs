using System.Runtime.CompilerServices;

namespace Corpus.Segmentation.Tests.Quotations;

public class RealArticleTests
{
    [Fact]
    public void The_real_article_has_fourteen_quotations_of_one_speaker_and_one_name()
    {
        if (FindArticle() is not { } file)
        {
            Console.WriteLine("shared/seed is not there: the quotations of the real article were not checked.");
            return;
        }

        Console.WriteLine("shared/seed is there: the quotations of the real article are checked.");
        var lines = Quoted.Lines("nl", File.ReadAllText(file).ReplaceLineEndings("\n"));

        Assert.Equal(14, lines.Length);
        Assert.Equal("title | - | - | - | ‘Steadfast Noon’", lines[1]);
        Assert.StartsWith("speech | aldus | Stoltenberg | Jens Stoltenberg | ‘Het is een oefening", lines[2], StringComparison.Ordinal);
        Assert.Single(lines, line => line.StartsWith("speech | aldus | de secretaris-generaal | Jens Stoltenberg |", StringComparison.Ordinal));
        Assert.Single(lines, line => line.StartsWith("half | benadrukte | Stoltenberg | Jens Stoltenberg | ‘we ", StringComparison.Ordinal));
    }

    private static string? FindArticle([CallerFilePath] string file = "")
    {
        var seed = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "..", "shared", "seed"));
        return Directory.Exists(seed) ? Directory.GetFiles(seed, "*.txt").Order(StringComparer.Ordinal).FirstOrDefault() : null;
    }
}
