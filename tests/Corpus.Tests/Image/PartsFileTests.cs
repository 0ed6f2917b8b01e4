using System.Globalization;
using CsCheck;

namespace Corpus.Tests;

public class PartsFileTests
{
    private const string HashA = "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b";
    private const string HashB = "d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35";
    private const string HashC = "4e07408562bedb8b60ce05c1decfe3ad16b72230967de01f640b7e4729b49fce";

    private const string Good = $"corpus-parts 1\npackage Krant\n{HashA} 20 Krant.corpus.part1\n{HashB} 3 Krant.corpus.part2\n{HashC} 23 Krant.corpus\n";

    [Fact]
    public void A_list_names_its_parts_and_the_whole()
    {
        var parts = PartsFile.Parse(Good, "'x'");

        Assert.Equal("Krant", parts.Package);
        Assert.Equal([new ImagePart("Krant.corpus.part1", 20, HashA), new ImagePart("Krant.corpus.part2", 3, HashB)], parts.Parts);
        Assert.Equal(new ImagePart("Krant.corpus", 23, HashC), parts.Whole);
        Assert.Equal(Good, parts.ToString());
        Assert.Equal("the package Krant.Part2", parts.PackageOf(2));
    }

    [Fact]
    public void The_package_may_be_unknown()
    {
        var parts = PartsFile.Parse(Good.Replace("package Krant\n", "", StringComparison.Ordinal), "'x'");
        Assert.Null(parts.Package);
        Assert.Equal("the package of this corpus whose id ends in '.Part2'", parts.PackageOf(2));
    }

    [Theory]
    [InlineData("corpus-parts 1", "corpus parts", "it does not begin with 'corpus-parts 1'")]
    [InlineData("corpus-parts 1", "corpus-parts 2", "has the format 'corpus-parts 2', and this program reads 'corpus-parts 1'. Update the package Corpus.Sdk")]
    [InlineData("package Krant", "package ../Krant", "line 2 has no package's id")]
    [InlineData("package Krant", "pakket Krant", "line 2 is not a hash, a size and the name of a file")]
    [InlineData(HashA, "6B86", "line 3 is not a hash")]
    [InlineData(" 20 ", " -20 ", "line 3 is not a hash")]
    [InlineData(" 20 ", " 020 ", "line 3 is not a hash")]
    [InlineData(" 20 ", " 0 ", "line 3 is not a hash")]
    [InlineData(" 20 ", " 20000000000000000000 ", "line 3 is not a hash")]
    [InlineData(" 20 ", " 21 ", "the sizes of the parts are not that of the whole")]
    [InlineData(" 20 ", " 9223372036854775807 ", "the sizes of the parts are not that of the whole")]
    [InlineData("Krant.corpus.part1", "../Krant.corpus.part1", "part 1 is not called 'Krant.corpus.part1'")]
    [InlineData("Krant.corpus.part2", "Krant.corpus.part1", "part 2 is not called 'Krant.corpus.part2'")]
    [InlineData("23 Krant.corpus\n", "23 Krant.corpus", "its last line does not end")]
    [InlineData("23 Krant.corpus\n", "23 Krant.corpus\n\n", "line 6 is not a hash")]
    [InlineData("Krant.corpus", "/tmp/Krant.corpus", "the name of the whole is not that of a file")]
    [InlineData("Krant.corpus", "..\\Krant.corpus", "the name of the whole is not that of a file")]
    [InlineData("Krant.corpus", "C:Krant.corpus", "the name of the whole is not that of a file")]
    [InlineData("Krant.corpus", "Krant\r.corpus", "the name of the whole is not that of a file")]
    [InlineData("Krant.corpus", "", "the name of the whole is not that of a file")]
    public void What_is_no_list_is_refused(string part, string instead, string message)
    {
        var exception = Assert.Throws<CorpusImageException>(() => PartsFile.Parse(Good.Replace(part, instead, StringComparison.Ordinal), "'x.parts'"));
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.Contains("'x.parts'", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "it does not name a part and the whole")]
    [InlineData(10_001, "it has more than 10000 parts")]
    public void There_are_limits_to_how_many_parts_there_are(int count, string message)
    {
        var exception = Assert.Throws<CorpusImageException>(() => PartsFile.Parse(Of(count).ToString(), "'x'"));
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.Equal(10_000, PartsFile.Parse(Of(10_000).ToString(), "'x'").Parts.Count);
    }

    [Fact]
    public void Any_list_is_read_as_it_was_written()
        => Gen.Select(Gen.Int[1, 50], Gen.Long[1, 1L << 50], Gen.String[Gen.Char.AlphaNumeric, 1, 20], Gen.Bool).Sample((count, size, name, hasPackage) =>
        {
            var parts = Enumerable.Range(1, count).Select(i => new ImagePart($"{name}.part{i}", size + i, HashA)).ToList();
            var text = new PartsFile(hasPackage ? name : null, parts, new ImagePart(name, parts.Sum(part => part.Length), HashB)).ToString();
            Assert.Equal(text, PartsFile.Parse(text, "'x'").ToString());
        });

    [Fact]
    public void Any_text_is_a_list_or_refused()
        => Gen.Select(Gen.Int[0, Good.Length - 1], Gen.Int[0, 3], Gen.String[Gen.Char["0 ./\\\n\rpa\uD83D"], 0, 4]).Sample((at, removed, inserted) =>
        {
            var text = Good[..at] + inserted + Good[Math.Min(Good.Length, at + removed)..];
            try
            {
                var parts = PartsFile.Parse(text, "'x'");
                Assert.Equal(text, parts.ToString());
                Assert.All(parts.Parts, part => Assert.Equal(part.Name, Path.GetFileName(part.Name)));
            }
            catch (CorpusImageException)
            {
                // As most are.
            }
        });

    private static PartsFile Of(int count)
    {
        var parts = Enumerable.Range(1, count).Select(i => new ImagePart(string.Create(CultureInfo.InvariantCulture, $"K.part{i}"), 1, HashA)).ToList();
        return new PartsFile(null, parts, new ImagePart("K", Math.Max(count, 1), HashB));
    }
}
