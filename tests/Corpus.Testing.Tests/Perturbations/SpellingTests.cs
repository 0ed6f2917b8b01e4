using System.Text;
using CsCheck;

namespace Corpus.Testing.Tests.Perturbations;

public class SpellingTests
{
    [Theory]
    [InlineData(NormalizationForm.FormC, "cafe\u0301 é", "café é", 1)]
    [InlineData(NormalizationForm.FormD, "cafe\u0301 é", "cafe\u0301 e\u0301", 1)]
    [InlineData(NormalizationForm.FormC, "\u1100\u1161\u11A8", "각", 1)]
    [InlineData(NormalizationForm.FormD, "각", "\u1100\u1161\u11A8", 1)]
    [InlineData(NormalizationForm.FormC, "e\u0301\uD800e\u0301", "é\uD800é", 2)]
    [InlineData(NormalizationForm.FormC, "\uFFFEe\u0301", "\uFFFEé", 1)]
    public void Only_what_differs_in_a_normal_form_is_changed(NormalizationForm form, string text, string expected, int changes)
    {
        var perturbed = Perturbation.Normalized(form).Apply(text, 1);
        Assert.Equal(expected, perturbed.Text);
        Assert.Equal(changes, perturbed.Changes.Count);
    }

    [Fact]
    public void A_normal_form_by_clusters_is_that_of_the_text()
    {
        RandomText.WellFormed.Where(text => !text.Contains('\uFFFE', StringComparison.Ordinal)).Sample(text =>
        {
            Assert.Equal(text.Normalize(NormalizationForm.FormC), Perturbation.Normalized(NormalizationForm.FormC).Apply(text, 1).Text);
            Assert.Equal(text.Normalize(NormalizationForm.FormD), Perturbation.Normalized(NormalizationForm.FormD).Apply(text, 1).Text);
        });
    }

    [Theory]
    [InlineData("één café, cafe\u0301, Ångström, ǘ, ά", "een cafe, cafe, Angstrom, u, α")]
    [InlineData("smørrebrød, straße, Łódź, æ", "smørrebrød, straße, Łodz, æ")]
    [InlineData("мой,각, दि", "мой,각, दि")]
    public void Latin_and_Greek_letters_lose_their_marks_and_others_keep_them(string text, string expected)
    {
        Assert.Equal(expected, Perturbation.AccentsDropped().Apply(text, 1).Text);
    }

    [Theory]
    [InlineData(KeyboardLayout.Qwerty, 's', "adewxz")]
    [InlineData(KeyboardLayout.Qwerty, 'q', "aw")]
    [InlineData(KeyboardLayout.Qwerty, 'm', "jkn")]
    [InlineData(KeyboardLayout.Azerty, 'a', "qz")]
    [InlineData(KeyboardLayout.Azerty, 's', "dewxzq")]
    [InlineData(KeyboardLayout.Azerty, 'm', "lp")]
    public void Neighbours_are_the_keys_around_a_key(KeyboardLayout layout, char letter, string expected)
    {
        Assert.Equal(string.Concat(expected.Order()), Keyboard.Of(layout).Around(letter));
    }

    [Theory]
    [InlineData(KeyboardLayout.Qwerty)]
    [InlineData(KeyboardLayout.Azerty)]
    public void Every_letter_has_neighbours_and_is_one_of_theirs(KeyboardLayout layout)
    {
        for (var letter = 'a'; letter <= 'z'; letter++)
        {
            Assert.NotEmpty(Keyboard.Of(layout).Around(letter));
            Assert.All(Keyboard.Of(layout).Around(letter), other => Assert.Contains(letter, Keyboard.Of(layout).Around(other)));
        }
    }

    // With one letter a word nothing but the kind is left to chance.
    [Theory]
    [InlineData(TypingErrors.Doubling, "a I", "aa II")]
    [InlineData(TypingErrors.Omission, "a I", "a I")]
    [InlineData(TypingErrors.Transposition, "a ee E1e", "a ee E1e")]
    [InlineData(TypingErrors.Doubling, "é1", "é1")]
    public void Errors_that_do_not_fit_a_word_are_not_made(TypingErrors kind, string text, string expected)
    {
        Assert.Equal(expected, Perturbation.Typos(1, kinds: kind).Apply(text, 1).Text);
    }

    [Fact]
    public void Transposed_letters_leave_the_capital_in_its_place()
    {
        // Only the T has a letter behind it that can be transposed with it.
        var texts = Enumerable.Range(0, 20).Select(seed => Perturbation.Typos(1, kinds: TypingErrors.Transposition).Apply("De", seed).Text).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["De", "Ed"], texts);
    }

    [Fact]
    public void A_word_has_at_most_one_error_and_it_is_one_of_the_kinds()
    {
        Gen.Select(Gen.Char['a', 'z'].Array[2, 12].Select(letters => new string(letters)), Gen.Int, Gen.Int[1, 15], Gen.Enum<TypoRate>()).Sample((word, seed, kinds, per) =>
        {
            var typos = Perturbation.Typos(1, kinds: (TypingErrors)kinds, per: per).Apply(word, seed);
            Assert.InRange(typos.Changes.Count, 0, 1);
            if (typos.Changes.Count == 0)
                return;
            var (before, after) = (typos.Changes[0].Before, typos.Changes[0].After);
            var kind = (before.Length, after.Length) switch
            {
                (1, 1) when Keyboard.Qwerty.Around(before[0]).Contains(after[0], StringComparison.Ordinal) => TypingErrors.Substitution,
                (1, 0) => TypingErrors.Omission,
                (1, 2) when after[0] == before[0] && after[1] == before[0] => TypingErrors.Doubling,
                (2, 2) when after[0] == before[1] && after[1] == before[0] => TypingErrors.Transposition,
                _ => TypingErrors.None,
            };
            Assert.True(((TypingErrors)kinds).HasFlag(kind) && kind != TypingErrors.None, $"{typos.Changes[0]} is not {(TypingErrors)kinds}");
        });
    }

    [Fact]
    public void A_rate_is_about_the_rate_of_words()
    {
        var text = string.Concat(Enumerable.Repeat("haven ", 10_000));
        // The standard deviation is sqrt(10,000 · 0.05 · 0.95) = 22; by letters it is 1 - 0.95^5 = 22.6 % of words, give or take 42.
        Assert.InRange(Perturbation.Typos(0.05, kinds: TypingErrors.Doubling).Apply(text, 1).Changes.Count, 400, 600);
        Assert.InRange(Perturbation.Typos(0.05, kinds: TypingErrors.Doubling, per: TypoRate.Letters).Apply(text, 1).Changes.Count, 2_060, 2_460);
    }

    [Fact]
    public void What_is_read_for_a_character_is_in_the_table()
    {
        Assert.Equal(["b", "h"], Read("h", "b", "h", "li").Except(["li"]).Order(StringComparer.Ordinal));
        Assert.Equal(["m", "ru"], Seeds(seed => Perturbation.OcrErrors(0.5).Apply("rn", seed).Text).Except(["rn"]).Order(StringComparer.Ordinal));
        Assert.Equal(["0"], Seeds(seed => Perturbation.OcrErrors(1).Apply("O", seed).Text));
        Assert.Equal(["1", "I"], Seeds(seed => Perturbation.OcrErrors(1).Apply("l", seed).Text).Order(StringComparer.Ordinal));
        Assert.Equal(["c"], Seeds(seed => Perturbation.OcrErrors(1).Apply("e", seed).Text));
    }

    [Fact]
    public void A_letter_with_a_mark_behind_it_is_not_misread()
    {
        Assert.False(Perturbation.OcrErrors(1).Apply("e\u0301", 1).IsChanged);
        Assert.False(Perturbation.Typos(1).Apply("e\u0301", 1).IsChanged);
    }

    private static IEnumerable<string> Read(string text, params string[] allowed)
        => Seeds(seed => Perturbation.OcrErrors(0.5).Apply(text, seed).Text).Where(allowed.Contains);

    private static IEnumerable<string> Seeds(Func<int, string> run) => Enumerable.Range(0, 100).Select(run).Distinct(StringComparer.Ordinal);
}
