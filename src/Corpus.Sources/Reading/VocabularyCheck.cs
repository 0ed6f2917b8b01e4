namespace Corpus.Sources;

/// <summary>Holds values against the vocabularies of the card.</summary>
internal static class VocabularyCheck
{
    /// <summary>Reports each value that the vocabulary of its key does not have. O(values × vocabulary).</summary>
    public static void Run(SourceFile file, SourceField field)
    {
        foreach (var vocabulary in file.Options.Vocabularies)
        {
            if (vocabulary.Key != field.Key || vocabulary.Values.Count == 0)
                continue;

            foreach (var scalar in field.Value.Scalars)
            {
                if (!file.IsFull && !vocabulary.Values.Contains(scalar.Text, StringComparer.Ordinal))
                {
                    var nearest = NearestWord.To(scalar.Text, vocabulary.Values);
                    file.Report(
                        DiagnosticRules.UnknownWord,
                        scalar.Place,
                        ValueFixes.Replace(file, scalar, nearest),
                        SourceFile.Shorten(scalar.Text),
                        field.Key,
                        NearestWord.Advice(nearest, vocabulary.Values));
                }
            }
        }
    }
}
