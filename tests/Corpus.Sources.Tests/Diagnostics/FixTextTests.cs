using CsCheck;

namespace Corpus.Sources.Tests.Diagnostics;

public class FixTextTests
{
    private static readonly Gen<SourceFix> Fixes = Gen.Select(
        Gen.String,
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, int.MaxValue], Gen.String, (start, length, text) => new SourceEdit(new TextSpan(start, length), text)).List[0, 4],
        (title, edits) => new SourceFix(title, edits));

    [Fact]
    public void Fixes_come_back_whatever_they_hold()
    {
        Fixes.List[0, 4].Sample(fixes =>
        {
            var read = FixText.Read(FixText.Write(fixes));
            Assert.Equal(fixes.Select(fix => fix.Title), read.Select(fix => fix.Title));
            Assert.Equal(fixes.SelectMany(fix => fix.Edits), read.SelectMany(fix => fix.Edits));
            Assert.Equal(fixes.Select(fix => fix.Edits.Count), read.Select(fix => fix.Edits.Count));
        });
    }

    [Fact]
    public void The_form_is_lengths_and_characters()
    {
        Assert.Equal("1;8;Weg; \"1\"1;7;2;1;;", FixText.Write([SourceFix.Replace("Weg; \"1\"", new TextSpan(7, 2), ";")]));
    }

    [Fact]
    public void What_is_cut_short_or_changed_gives_no_fixes_and_no_exception()
    {
        Fixes.List[1, 3].SelectMany(fixes =>
        {
            var text = FixText.Write(fixes);
            return Gen.Select(Gen.Int[0, text.Length - 1], Gen.Char, (at, c) => (text, at, c));
        }).Sample(mutation =>
        {
            var (text, at, c) = mutation;
            Assert.Empty(FixText.Read(text[..at]));
            _ = FixText.Read(text[..at] + c + text[(at + 1)..]);
        });
        Assert.Empty(FixText.Read(null));
        Assert.Empty(FixText.Read("99999999999;"));
        Assert.Empty(FixText.Read("2147483647;"));
    }
}
