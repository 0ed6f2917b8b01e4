using Corpus.Sources;
using CsCheck;

namespace Corpus.CodeFixes.Tests;

public class EditSetTests
{
    private static readonly Gen<SourceEdit> Edits = Gen.Select(
        Gen.Int[0, 20], Gen.Int[0, 4], Gen.Char['a', 'c'], (start, length, c) => new SourceEdit(new TextSpan(start, length), c.ToString()));

    [Fact]
    public void Of_two_fixes_that_overlap_the_first_one_counts()
    {
        Assert.Equal(["a", "c"], Taken(Replace(2, 3, "a"), Replace(4, 2, "b"), Replace(5, 1, "c")));
        Assert.Equal(["a"], Taken(Replace(2, 3, "a"), Replace(0, 9, "b"), Replace(3, 0, "c")));
    }

    [Fact]
    public void Insertions_of_one_place_get_on_and_the_same_edit_is_made_once()
    {
        Assert.Equal(["a", "b"], Taken(Replace(2, 0, "a"), Replace(2, 0, "b"), Replace(2, 0, "a")));
        Assert.Equal(["a", "b"], Taken(Replace(2, 3, "a"), Replace(2, 0, "b")));
        Assert.Equal(["a", "b"], Taken(Replace(2, 3, "a"), Replace(5, 0, "b")));
    }

    [Fact]
    public void What_is_taken_never_overlaps_and_what_is_left_overlaps_something()
    {
        Edits.List[0, 12].Sample(edits =>
        {
            var set = new EditSet();
            foreach (var edit in edits)
                set.Add(new SourceFix("", [edit]));

            var taken = set.Edits;
            Assert.All(taken, a => Assert.All(taken, b => Assert.False(a != b && Overlap(a, b))));
            Assert.All(edits.Except(taken), left => Assert.Contains(taken, edit => Overlap(edit, left)));
        });
    }

    // Two stretches share a character, or an insertion stands within a stretch.
    private static bool Overlap(SourceEdit a, SourceEdit b)
        => (a.Place.Length > 0 && a.Place.Start == b.Place.Start && b.Place.Length > 0)
            || (a.Place.Start < b.Place.Start && b.Place.Start < a.Place.End)
            || (b.Place.Start < a.Place.Start && a.Place.Start < b.Place.End);

    private static SourceFix Replace(int start, int length, string text) => SourceFix.Replace("", new TextSpan(start, length), text);

    private static IEnumerable<string> Taken(params SourceFix[] fixes)
    {
        var set = new EditSet();
        foreach (var fix in fixes)
            set.Add(fix);
        return set.Edits.Select(edit => edit.Text);
    }
}
