namespace Corpus.Segmentation;

/// <summary>What kind of quotation it is, by where it stands, how it looks and what attributes it. The rules are tried in the order of the members.</summary>
internal static class KindRules
{
    private const int LongestTitle = 10;
    private const int LongestScare = 3;

    /// <summary>The kind. O(1).</summary>
    /// <param name="text">The text.</param>
    /// <param name="shape">How it looks.</param>
    /// <param name="direct">What attributes it directly before, behind or between.</param>
    /// <param name="around">What attributes the sentence that it is a part of.</param>
    public static QuotationKind KindOf(in QuotationText text, QuotationShape shape, Attribution direct, Attribution around)
    {
        if (shape.Words == 0)
            return shape.EndsSentence && !shape.FollowsComma ? QuotationKind.Speech : QuotationKind.ScareQuote;
        if (IsNamed(text, shape, direct))
            return QuotationKind.Title;
        if (IsUtterance(text, shape, direct))
            return QuotationKind.Speech;
        if (IsWritten(text, shape))
            return QuotationKind.Speech;
        if (IsSpokenOf(text, shape))
            return QuotationKind.ScareQuote;
        if (!IsNaming(text, direct) && IsTitle(text, shape))
            return QuotationKind.Title;
        if (direct.Exists || (shape.BeginsSentence && shape.HasClause) || (around.Exists && (around.Mention.IsSomebody || shape.Words > 1)))
            return QuotationKind.HalfQuote;
        if (IsReported(text, shape))
            return QuotationKind.HalfQuote;
        return shape.Words > LongestScare ? QuotationKind.HalfQuote : QuotationKind.ScareQuote;
    }

    /// <summary>Whether it is what somebody calls something: <c>‘Een ramp’ noemt hij het</c>.</summary>
    private static bool IsNaming(in QuotationText text, Attribution direct)
        => direct.Place == AttributionPlace.Behind && direct.Cue >= 0 && text.Is(direct.Cue, WordClass.Naming);

    /// <summary>In a clause of reported words: <c>dat ze ‘niets cadeau krijgt’</c>.</summary>
    private static bool IsReported(in QuotationText text, QuotationShape shape)
        => shape.Previous > 0 && (text[shape.Previous] is "dat" or "that"
            || (text[shape.Previous - 1] is "dat" or "that" && text.Is(shape.Previous, WordClass.Pronoun)));

    /// <summary>Behind a noun for a work or a thing with a name, or behind <c>genaamd</c>: <c>oefening ‘Hoogwater’</c>, <c>zijn roman: ‘De zee’</c>.</summary>
    private static bool IsNamed(in QuotationText text, QuotationShape shape, Attribution direct)
    {
        if (shape.BeginsSentence || !shape.BeginsWithCapital || (shape.EndsWithComma && !shape.FollowsComma) || direct.Place is AttributionPlace.Behind or AttributionPlace.Between)
            return false;
        var noun = shape.FollowsColon || shape.FollowsComma ? shape.Previous - 1 : shape.Previous;
        if (noun < 1 || !text.IsWord(noun))
            return false;
        if (text.Is(noun, WordClass.Called) || (shape.FollowsColon && text.Is(noun - 1, WordClass.Called) && !text.Is(noun, WordClass.Closed | WordClass.Speech)))
            return !shape.EndsSentence || shape.Words <= LongestTitle;
        return IsWork(text, noun) && !text.Is(noun, WordClass.Sign);
    }

    private static bool IsWork(in QuotationText text, int token)
        => text.Is(token, WordClass.Work) || (text.IsLower(token) && text.Rules.Words.FindEnd(text[token]).HasFlag(WordClass.Work));

    /// <summary>
    /// By itself, or with its attribution beside it: <c>‘Ja’, zei Jan.</c>; <c>Jan zei: ‘Ja.’</c>; <c>‘Dat is alles.’</c>; the second half of
    /// <c>‘Ja’, zei Jan, ‘morgen.’</c>. Not what a verb of naming takes: <c>‘Een ramp’ noemt hij het</c>.
    /// </summary>
    private static bool IsUtterance(in QuotationText text, QuotationShape shape, Attribution direct)
    {
        if (direct.Place == AttributionPlace.Between)
            return true;
        if (direct.Place == AttributionPlace.Behind && (shape.BeginsSentence || shape.FollowsColon))
            return shape.IsFollowedByComma || shape.EndsWithComma || shape.EndsSentence || IsPlainSpeech(text, shape, direct);
        if (shape.FollowsColon)
            return shape.BeginsWithCapital || shape.EndsSentence || shape.Words > LongestScare || direct.Cue < 0 || !text.Is(direct.Cue, WordClass.Naming);
        if (direct.Place == AttributionPlace.Before && shape.BeginsWithCapital)
            return true;
        if (shape.BeginsSentence)
            return shape.EndsSentence || shape.EndsWithComma || shape.IsFollowedByEnd || (shape.IsFollowedByComma && (shape.Words > LongestScare || IsPlain(text)));
        return shape.BeginsWithCapital && shape.EndsSentence && shape.Words > 1 && !text.Is(shape.Previous, WordClass.Determiner);
    }

    /// <summary>Whether nothing is known of the language, so that an attribution is not seen.</summary>
    private static bool IsPlain(in QuotationText text) => ReferenceEquals(text.Rules, QuotationRules.None);

    private static bool IsPlainSpeech(in QuotationText text, QuotationShape shape, Attribution direct)
        => text.Is(direct.Cue, WordClass.Speech) && !text.Is(direct.Cue, WordClass.Naming) && shape.BeginsWithCapital;

    /// <summary>On a sign or the like: <c>de leus ‘Red het riet!’</c>, <c>a laken met ‘Dank u’</c>.</summary>
    private static bool IsWritten(in QuotationText text, QuotationShape shape)
    {
        if (shape.IsInCapitals)
            return true;
        if (shape.Previous < 0 || !shape.BeginsWithCapital)
            return false;
        if (IsSign(text, shape.Previous))
            return true;
        return text.Is(shape.Previous, WordClass.Preposition | WordClass.Called) && IsSign(text, shape.Previous - 1);
    }

    private static bool IsSign(in QuotationText text, int token)
        => token >= 0 && (text.Is(token, WordClass.Sign) || (text.IsLower(token) && text.Rules.Words.FindEnd(text[token]).HasFlag(WordClass.Sign)));

    /// <summary>A word that is spoken of or kept at a distance: <c>het woord ‘nou’</c>, <c>de zogenoemde ‘kussens’</c>, <c>een ‘bedrieger’ genoemd</c>.</summary>
    private static bool IsSpokenOf(in QuotationText text, QuotationShape shape)
        => shape.Words <= LongestScare
            && ((shape.Previous >= 0 && text.Is(shape.Previous, WordClass.Word)) || (shape.Next >= 0 && text.Is(shape.Next, WordClass.Word)));

    /// <summary>Within a sentence and with a capital, not as reported words: <c>de ‘Maria Celina’</c>, <c>Het vervangt ‘Kust op Maat’</c>.</summary>
    private static bool IsTitle(in QuotationText text, QuotationShape shape)
        => shape.BeginsWithCapital && shape.Words <= LongestTitle && !(shape.BeginsSentence && shape.HasClause) && !(shape.Previous >= 0 && text.Is(shape.Previous, WordClass.Conjunction))
            && !shape.EndsWithComma;
}
