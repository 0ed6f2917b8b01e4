namespace Corpus;

/// <summary>A word or a phrase.</summary>
internal sealed class WordsPattern(string words, bool matchCase) : WordPattern
{
    public override string ToString() => matchCase ? $"WordPattern.Words({CSharpLiteral.Whole(words)}, matchCase: true)" : CSharpLiteral.Whole(words);

    internal override string Label => matchCase ? ToString() : words;

    internal override IReadOnlyList<TypeSet[]> ReadingsIn(WordCutting cut, TextIndex index, CancellationToken cancellation)
    {
        var readings = new List<TypeSet[]>();
        foreach (var forms in cut.ReadingsOf(words, matchCase))
        {
            if (TryRead(index, forms, out var reading))
                readings.Add(reading);
        }

        return readings;
    }

    private bool TryRead(TextIndex index, string[] forms, out TypeSet[] reading)
    {
        reading = new TypeSet[forms.Length];
        for (var i = 0; i < forms.Length; i++)
        {
            if (!index.Lexicon.TryFind(matchCase ? WordForm.OfBeginning(forms[i], matchCase: false) : forms[i], out var term))
                return false;
            if (!matchCase)
            {
                reading[i] = TypeSet.Of(term);
                continue;
            }

            var type = index.Lexicon.TypeOf(term, forms[i]);
            if (type < 0)
                return false;
            reading[i] = TypeSet.Of(term, type, index.Lexicon.At(type).TypeFrequency(type - term.FirstType));
        }

        return true;
    }
}
