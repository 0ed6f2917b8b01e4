using CsCheck;

namespace Corpus.Sources.Tests.Baseline;

public class BaselineFileTests
{
    private static readonly BaselineArticle Haven = new("Nieuws", "2022/de haven", "_2022.DeHaven", "0123456789abcdef");
    private static readonly BaselineProperty Author = new("Nieuws", "Author", "string?");

    [Fact]
    public void A_line_is_read_as_a_message_shows_it()
    {
        Assert.True(BaselineLine.TryParse(BaselineLine.ToShown(Haven.ToLine()), out var read, out _));
        Assert.Equal(Haven, read);
    }

    [Fact]
    public void An_entry_is_a_line_of_parts_with_tabs_between_them()
    {
        Assert.Equal("Nieuws\tarticle\t2022/de haven\t_2022.DeHaven\t0123456789abcdef", Haven.ToLine());
        Assert.Equal("Nieuws\tproperty\tAuthor\tstring?", Author.ToLine());
        Assert.Equal("Nieuws\tarticle\ta\\u0009b\\u005Cc\t-\t0", new BaselineArticle("Nieuws", "a\tb\\c", "-", "0").ToLine());
    }

    [Fact]
    public void Entries_come_back_whatever_their_ids_hold()
    {
        Gen.String.Where(id => id.Length > 0).Sample(id =>
        {
            var entry = new BaselineArticle("Nieuws", id, "-", "0");
            Assert.True(BaselineLine.TryParse(entry.ToLine(), out var read, out _));
            Assert.Equal(entry, read);
        });
    }

    [Fact]
    public void Comments_and_blank_lines_say_nothing_and_any_newline_will_do()
    {
        var file = Read($"# Nieuws 1.0\r\n\r\n{Haven.ToLine()}\r\n{Author.ToLine()}");

        Assert.Equal([Haven, Author], file.Lines.Select(line => line.Entry));
        Assert.Equal((3, 1, 4, 1), (file.Source.PlaceOf(file.Lines[0].Place).Line, file.Source.PlaceOf(file.Lines[0].Place).Column, file.Source.PlaceOf(file.Lines[1].Place).Line, 1));
        Assert.Empty(file.Source.Findings());
    }

    [Theory]
    [InlineData("Nieuws", "The line is neither an article nor a property")]
    [InlineData("Nieuws\tarticle\ta\t-", "The line has 4 parts")]
    [InlineData("Nieuws\tproperty\tAuthor", "The line has 3 parts")]
    [InlineData("Nieuws\tarticle\t\t-\t0", "A part of the line is empty")]
    [InlineData("<<<<<<< HEAD", "The line is neither an article nor a property")]
    [InlineData("*REMOVED*Nieuws\tproperty\tAuthor\tint", "*REMOVED* has no meaning in Corpus.Shipped.txt")]
    public void A_line_that_cannot_be_read_is_told_at_its_place(string line, string message)
    {
        var file = Read($"{Haven.ToLine()}\n{line}\n");

        var finding = Assert.Single(file.Source.Findings());
        Assert.Equal(("CORP4006", 2, 1, 2, line.Length + 1), (finding.Rule.Id, finding.Place.Line, finding.Place.Column, finding.Place.EndLine, finding.Place.EndColumn));
        Assert.StartsWith(message + "; ", finding.Message, StringComparison.Ordinal);
        Assert.Single(file.Lines);
    }

    [Fact]
    public void Unshipped_lines_add_to_the_shipped_ones_and_take_from_them()
    {
        var added = Haven with { Hash = "fedcba9876543210" };
        var baseline = new CorpusBaseline(
            Read($"{Haven.ToLine()}\n{Author.ToLine()}\n"), Read($"*REMOVED*{Haven.ToLine()}\n{added.ToLine()}\n", isShipped: false));

        Assert.Equal(new HashSet<BaselineEntry> { added, Author }, baseline.Entries.ToHashSet());
    }

    [Fact]
    public void Lines_that_contradict_each_other_are_told()
    {
        var unshipped = Read($"{Author.ToLine()}\n*REMOVED*{Haven.ToLine()}\n", isShipped: false);

        Assert.Equal([Author], new CorpusBaseline(Read(Author.ToLine()), unshipped).Entries);

        Assert.Equal(
            [
                "1: 'Author' is given twice; keep one of the lines (the first one counts)",
                "2: Corpus.Shipped.txt has no such line to take away; take this line out",
            ],
            unshipped.Source.Findings().Select(finding => $"{finding.Place.Line}: {finding.Message}"));
    }

    [Theory]
    [InlineData("", "b", 0, "b\n")]
    [InlineData("Nieuws\tproperty\ta\tint\nNieuws\tproperty\tc\tint\n", "Nieuws\tproperty\tb\tint", 22, "Nieuws\tproperty\tb\tint\n")]
    [InlineData("Nieuws\tproperty\ta\tint\r\nNieuws\tproperty\tc\tint", "Nieuws\tproperty\td\tint", 44, "\r\nNieuws\tproperty\td\tint")]
    [InlineData("# Kop\nNieuws\tproperty\tc\tint\nNieuws\tproperty\ta\tint\n", "Nieuws\tproperty\tb\tint", 6, "Nieuws\tproperty\tb\tint\n")]
    public void A_line_is_added_where_it_sorts(string content, string line, int at, string text)
    {
        Assert.Equal(new SourceEdit(new TextSpan(at, 0), text), Read(content).Insert(line));
    }

    [Fact]
    public void Any_text_is_read_without_an_exception()
    {
        Gen.String[Gen.Char["\t\n\r*#REMOVDNieuwsarticlep\\u0"], 0, 80].Sample(text =>
        {
            var (shipped, unshipped) = (Read(text), Read(text, isShipped: false));
            _ = new CorpusBaseline(shipped, unshipped).Entries;
            _ = shipped.Source.Findings();
        });
    }

    private static BaselineFile Read(string text, bool isShipped = true) => BaselineFile.Read("x.txt", text, isShipped);
}
