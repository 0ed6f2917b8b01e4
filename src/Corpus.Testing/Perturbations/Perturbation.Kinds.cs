using System.Text;

namespace Corpus.Testing;

// The perturbations that are there.
public abstract partial class Perturbation
{
    /// <summary>Other marks for quotations; apostrophes (<c>'s</c>, <c>’t</c>, <c>can’t</c>) stay as they are. Marks are told apart by what stands around them, so that a rare one may be taken for the other.</summary>
    /// <param name="style">The marks.</param>
    /// <exception cref="ArgumentOutOfRangeException">The style is none.</exception>
    public static Perturbation Quotes(QuoteStyle style = QuoteStyle.Straight)
    {
        CheckDefined(style, nameof(style));
        return new QuotePerturbation(style);
    }

    /// <summary>Other apostrophes: <c>’</c> or <c>'</c>; the marks of quotations stay as they are.</summary>
    /// <param name="typographic">Whether they become <c>’</c>.</param>
    public static Perturbation Apostrophes(bool typographic = false) => new ApostrophePerturbation(typographic);

    /// <summary>A normal form of Unicode (UAX #15): composed, or decomposed.</summary>
    /// <param name="form"><see cref="NormalizationForm.FormC"/> or <see cref="NormalizationForm.FormD"/>; the forms for compatibility change what the text says.</param>
    /// <exception cref="ArgumentOutOfRangeException">The form is another.</exception>
    /// <exception cref="PlatformNotSupportedException">When applied, where .NET runs without the data of Unicode.</exception>
    public static Perturbation Normalized(NormalizationForm form)
        => form is NormalizationForm.FormC or NormalizationForm.FormD
            ? new NormalizationPerturbation(form)
            : throw new ArgumentOutOfRangeException(nameof(form), form, $"{form} is neither FormC nor FormD.");

    /// <summary>Other spaces for U+0020, at a rate.</summary>
    /// <param name="kind">The space.</param>
    /// <param name="rate">The rate of spaces, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none, or the rate not between 0 and 1.</exception>
    public static Perturbation Spaces(SpaceKind kind = SpaceKind.NoBreak, double rate = 1)
    {
        CheckDefined(kind, nameof(kind));
        CheckRate(rate);
        return new SpacePerturbation(kind, rate, onlyTypical: false);
    }

    /// <summary>
    /// Other spaces for U+0020 where typesetters put them: around numbers, behind <c>€ $ £ § «</c>, before <c>% » ! ? : ; – —</c>, and between an abbreviation of at most three letters
    /// and a capital (<c>dr. Vos</c>).
    /// </summary>
    /// <param name="kind">The space.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none.</exception>
    public static Perturbation SpacesInTypicalPlaces(SpaceKind kind = SpaceKind.NoBreak)
    {
        CheckDefined(kind, nameof(kind));
        return new SpacePerturbation(kind, rate: 1, onlyTypical: true);
    }

    /// <summary>Other ends of lines; each is replaced whole.</summary>
    /// <param name="ending">What ends a line.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ending is none.</exception>
    public static Perturbation LineEndings(LineEnding ending = LineEnding.CrLf)
    {
        CheckDefined(ending, nameof(ending));
        return new LineEndingPerturbation(ending);
    }

    /// <summary>Other case, in the invariant culture and without final sigma; ß becomes SS, ligatures their letters.</summary>
    /// <param name="letterCase">What letters are written in.</param>
    /// <param name="rate">The rate of words, 0 to 1.</param>
    /// <param name="language">A language (BCP 47); <c>nl</c> has the title case of Dutch, <c>IJsland</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The case is none, or the rate not between 0 and 1.</exception>
    public static Perturbation Casing(LetterCase letterCase, double rate = 1, string language = "")
    {
        CheckDefined(letterCase, nameof(letterCase));
        CheckRate(rate);
        ArgumentNullException.ThrowIfNull(language);
        return new CasePerturbation(letterCase, rate, language);
    }

    /// <summary>Latin and Greek letters without their marks: <c>cafe</c>. Letters that Unicode does not decompose stay (ø, ł, đ, ß, æ, œ), and so do other scripts, where marks are vowels or other letters.</summary>
    /// <param name="rate">The rate of letters that have marks, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not between 0 and 1.</exception>
    /// <exception cref="PlatformNotSupportedException">When applied, where .NET runs without the data of Unicode.</exception>
    public static Perturbation AccentsDropped(double rate = 1)
    {
        CheckRate(rate);
        return new AccentPerturbation(rate);
    }

    /// <summary>Typing errors in letters a to z, at most one a word, each of the kinds that fit as likely as another.</summary>
    /// <param name="rate">The rate, 0 to 1.</param>
    /// <param name="layout">Where the letters are on the keyboard; a letter is taken for one around it.</param>
    /// <param name="kinds">The kinds of errors.</param>
    /// <param name="per">What the rate is a rate of.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not between 0 and 1, or an argument none of its enumeration.</exception>
    public static Perturbation Typos(double rate = 0.02, KeyboardLayout layout = KeyboardLayout.Qwerty, TypingErrors kinds = TypingErrors.All, TypoRate per = TypoRate.Words)
    {
        CheckRate(rate);
        CheckDefined(layout, nameof(layout));
        CheckDefined(per, nameof(per));
        if (kinds == TypingErrors.None || (kinds & ~TypingErrors.All) != TypingErrors.None)
            throw new ArgumentOutOfRangeException(nameof(kinds), kinds, "Name at least one kind of typing error, and only those that there are.");
        return new TypoPerturbation(rate, layout, kinds, per);
    }

    /// <summary>Characters that a reading machine takes for others: <c>rn m, cl d, l 1 I, O 0, e c, h b, n u</c> and more.</summary>
    /// <param name="rate">The rate of the places where one of them fits, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not between 0 and 1.</exception>
    public static Perturbation OcrErrors(double rate = 0.02)
    {
        CheckRate(rate);
        return new OcrPerturbation(rate);
    }

    /// <summary>The beginning of a text.</summary>
    /// <param name="units">How many UTF-16 units to leave at most.</param>
    /// <param name="boundary">Where it may be cut; where no sentence ends in time a word does, and where none does a character.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or the boundary none.</exception>
    public static Perturbation Truncated(int units, TextBoundary boundary = TextBoundary.Character)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(units);
        CheckDefined(boundary, nameof(boundary));
        return new TruncationPerturbation(units, boundary);
    }

    /// <summary>The beginning of a text, by a fraction of its UTF-16 units.</summary>
    /// <param name="fraction">How much to leave at most, 0 to 1.</param>
    /// <param name="boundary">Where it may be cut; where no sentence ends in time a word does, and where none does a character.</param>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is not between 0 and 1, or the boundary none.</exception>
    public static Perturbation TruncatedToFraction(double fraction, TextBoundary boundary = TextBoundary.Character)
    {
        if (double.IsNaN(fraction) || fraction < 0 || fraction > 1)
            throw new ArgumentOutOfRangeException(nameof(fraction), fraction, "A fraction of a text is between 0 (nothing) and 1 (all of it).");
        CheckDefined(boundary, nameof(boundary));
        return new TruncationPerturbation(fraction, boundary);
    }
}
