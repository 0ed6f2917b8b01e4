using System.Text;

namespace Corpus.Sources.Tests.Articles;

/// <summary>Files that are not, or no longer, good UTF-8.</summary>
public class DamageTests
{
    [Fact]
    public void Windows_1252_is_refused_at_its_first_byte()
    {
        var finding = Refused([.. "date 2022 Eerste\nregel caf"u8, 0xE9, .. " dicht"u8]);

        Assert.Equal((2, 10), (finding.Place.Line, finding.Place.Column));
        Assert.Equal(
            "Byte 0xE9 here is not UTF-8; the file looks like Windows-1252 or Latin-1; save the file as UTF-8 (the article is left out of the corpus)",
            finding.Message);
    }

    [Fact]
    public void Columns_count_utf16_units_before_the_bad_byte()
    {
        var finding = Refused([.. "é😀"u8, 0x92]);

        Assert.Equal((1, 4), (finding.Place.Line, finding.Place.Column));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0 }, "The file is UTF-16")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, 0x61 }, "The file is UTF-16")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0 }, "The file is UTF-32")]
    public void Wide_encodings_are_refused_by_name(byte[] bytes, string message)
    {
        Assert.StartsWith(message, Refused(bytes).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0xED, 0xA0, 0x80 }, 2)] // an encoded surrogate
    [InlineData(new byte[] { 0xC0, 0xAF }, 1)] // overlong
    [InlineData(new byte[] { 0x61, 0x62, 0xE2, 0x82 }, 3)] // cut off
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, 1)] // above U+10FFFF
    [InlineData(new byte[] { 0xE2, 0x82, 0xAC, 0x80 }, 2)] // a stray continuation behind a euro sign
    public void Every_ill_formed_sequence_is_refused_where_it_begins(byte[] bytes, int column)
    {
        Assert.Equal((1, column), (Refused(bytes).Place.Line, Refused(bytes).Place.Column));
    }

    [Theory]
    [InlineData("d\0a\0t\0e\0")]
    [InlineData("\0d\0a\0t\0e")]
    [InlineData("d\0\0\0a\0\0\0")]
    public void Wide_encodings_without_a_mark_are_refused(string text)
    {
        Assert.StartsWith("The file looks like UTF-16", Refused(Encoding.UTF8.GetBytes(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lone_surrogate_is_refused()
    {
        var reading = ArticleFileReader.Read("a.txt", "ab\uD83Dc");

        Assert.Empty(reading.Articles);
        Assert.Equal(("CORP1001", 3), (Assert.Single(reading.Diagnostics).Rule.Id, reading.Diagnostics[0].Place.Column));
    }

    [Fact]
    public void A_replacement_character_is_a_warning_and_stays()
    {
        var reading = ArticleFileReader.Read("a.txt", "Eerste\r\nca\uFFFD en t\uFFFD");

        Assert.Equal("Eerste\nca\uFFFD en t\uFFFD", Assert.Single(reading.Articles).Text);
        var finding = Assert.Single(reading.Diagnostics);
        Assert.Equal(("CORP1007", 2, 3), (finding.Rule.Id, finding.Place.Line, finding.Place.Column));
        Assert.Contains("(and in one more place)", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_c1_control_is_a_warning_that_names_the_character_meant()
    {
        var finding = Assert.Single(ArticleFileReader.Read("a.txt", "Een \u0091woord\u0092").Diagnostics);

        Assert.Equal(("CORP1008", 1, 5), (finding.Rule.Id, finding.Place.Line, finding.Place.Column));
        Assert.Contains("U+0091 is a control character (and in one more place); in Windows-1252 it is '‘'", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\u0000b")]
    [InlineData("a\u001Bb")]
    [InlineData("a\u007Fb")]
    [InlineData("a\u0085b")]
    public void Control_characters_are_warnings(string text)
    {
        Assert.Equal(("CORP1008", 2), (ArticleFileReader.Read("a.txt", text).Diagnostics.Single().Rule.Id, ArticleFileReader.Read("a.txt", text).Diagnostics.Single().Place.Column));
    }

    [Fact]
    public void A_damaged_ellipsis_at_the_end_is_not_trimmed()
    {
        Assert.Equal("En toen\u0085", Assert.Single(ArticleFileReader.Read("a.txt", "En toen\u0085\n").Articles).Text);
    }

    [Fact]
    public void A_file_of_another_kind_is_refused()
    {
        var reading = ArticleFileReader.Read("2022/foto.jpg", Encoding.UTF8.GetBytes("x"), 1);

        Assert.Empty(reading.Articles);
        Assert.Equal("CORP1009", Assert.Single(reading.Diagnostics).Rule.Id);
    }

    private static SourceDiagnostic Refused(byte[] bytes)
    {
        var reading = ArticleFileReader.Read("a.txt", bytes, bytes.Length);

        Assert.Empty(reading.Articles);
        var finding = Assert.Single(reading.Diagnostics);
        Assert.Equal("CORP1001", finding.Rule.Id);
        return finding;
    }
}
