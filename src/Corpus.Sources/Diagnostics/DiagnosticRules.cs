namespace Corpus.Sources;

/// <summary>
/// Every finding there is. 1xxx are about one file and are reported while typing; 2xxx are about the corpus as a whole
/// and are reported by <c>corpus compile</c>; 3xxx are about articles and the C# that declares what they have, which only the compiler knows;
/// 4xxx are about a corpus and its baseline; 5xxx are about C# that queries a corpus. The last three are reported while typing too. 6xxx are about a corpus
/// as a package, and come from the build. 7xxx are about C# that names words of an article, and are reported while typing.
/// </summary>
internal static class DiagnosticRules
{
    public static readonly DiagnosticRule NotUtf8 = new(
        "CORP1001", DiagnosticSeverity.Error, "The file is not UTF-8",
        "{0}; save the file as UTF-8 (the article is left out of the corpus)");

    public static readonly DiagnosticRule BadDate = new(
        "CORP1002", DiagnosticSeverity.Error, "The date cannot be read",
        "'{0}' is not a date: {1}");

    public static readonly DiagnosticRule RepeatedKey = new(
        "CORP1003", DiagnosticSeverity.Error, "A key of the head is given twice",
        "The head gives '{0}' twice; keep one of them (the first one counts)");

    public static readonly DiagnosticRule NotADate = new(
        "CORP1004", DiagnosticSeverity.Warning, "The text begins with the word of a key",
        "'{0}' looks like the head of an article, but is taken for its text; "
        + "a head is 'date' and a date (2022, 2022-10 or 2022-10-11), 'name:' and a name, or a key that the card lists and its value, spelled just so, each followed by a space, on the first line");

    public static readonly DiagnosticRule BadName = new(
        "CORP1005", DiagnosticSeverity.Error, "The name is not a C# identifier",
        "'{0}' cannot be the name of a member: {1} (the name is derived from the article instead)");

    public static readonly DiagnosticRule EmptyText = new(
        "CORP1006", DiagnosticSeverity.Warning, "The article has no text",
        "The article has no text; write some, or take the file out of the corpus");

    public static readonly DiagnosticRule ReplacementCharacter = new(
        "CORP1007", DiagnosticSeverity.Warning, "The text holds a replacement character",
        "U+FFFD stands where an earlier conversion lost a character{0}; put the right character back");

    public static readonly DiagnosticRule ControlCharacter = new(
        "CORP1008", DiagnosticSeverity.Warning, "The text holds a control character",
        "{0} is a control character{1}; {2}");

    public static readonly DiagnosticRule UnknownFormat = new(
        "CORP1009", DiagnosticSeverity.Error, "The file is of no known format",
        "A corpus file ends in {0}; '{1}' is not read (the file is left out of the corpus)");

    public static readonly DiagnosticRule Unreadable = new(
        "CORP1010", DiagnosticSeverity.Error, "The file cannot be read",
        "The file cannot be read: {0} (it is left out of the corpus)");

    public static readonly DiagnosticRule BadFrontMatter = new(
        "CORP1011", DiagnosticSeverity.Error, "The front matter cannot be read",
        "{0}; {1}");

    public static readonly DiagnosticRule BadJsonLine = new(
        "CORP1012", DiagnosticSeverity.Error, "The line is not an article in JSON",
        "{0}; {1} (the line is left out of the corpus)");

    public static readonly DiagnosticRule BadConllu = new(
        "CORP1013", DiagnosticSeverity.Error, "The file is not CoNLL-U",
        "{0}; {1}");

    public static readonly DiagnosticRule BadKeyValue = new(
        "CORP1014", DiagnosticSeverity.Error, "The value of a key cannot be used",
        "'{0}' cannot be the {1}: {2} (it is as if the key were missing)");

    public static readonly DiagnosticRule BadMarkdown = new(
        "CORP1015", DiagnosticSeverity.Error, "The Markdown cannot be read",
        "{0}; {1}");

    public static readonly DiagnosticRule MoreErrors = new(
        "CORP1016", DiagnosticSeverity.Error, "The file has more errors",
        "The file has {0} more findings, errors among them; mend the first ones, and build again");

    public static readonly DiagnosticRule MoreWarnings = new(
        "CORP1017", DiagnosticSeverity.Warning, "The file has more warnings",
        "The file has {0} more findings; mend the first ones, and build again");

    public static readonly DiagnosticRule UnknownWord = new(
        "CORP1018", DiagnosticSeverity.Error, "A value is not in the vocabulary of its key",
        "'{0}' is not in the vocabulary that the card gives '{1}': {2}");

    public static readonly DiagnosticRule BadHead = new(
        "CORP1019", DiagnosticSeverity.Error, "The head cannot be read",
        "{0}; {1}");

    public static readonly DiagnosticRule BadCard = new(
        "CORP1020", DiagnosticSeverity.Error, "The card cannot be used",
        "{0}; {1}");

    public static readonly DiagnosticRule KeyCase = new(
        "CORP1021", DiagnosticSeverity.Warning, "A key is spelled nearly like one that every article has",
        "'{0}' is a key like any other; write '{1}' if the {1} of the article is meant");

    public static readonly DiagnosticRule LostHtml = new(
        "CORP1022", DiagnosticSeverity.Warning, "Words in HTML are left out",
        "The text does not take in what stands in HTML, which has words here; write them as Markdown (the tags alone are no loss)");

    public static readonly DiagnosticRule DuplicateId = new(
        "CORP2001", DiagnosticSeverity.Error, "Two articles have the same id",
        "The id '{0}' belongs to the article in line {2} of '{1}' already; give this one another id in its head, or rename its file");

    public static readonly DiagnosticRule NameCollision = new(
        "CORP2002", DiagnosticSeverity.Warning, "Two articles would have the same name",
        "'{0}' would be the name of {1}; this article becomes '{2}'. To choose, give one of them a name of its own in its head: 'name: SomeName'");

    public static readonly DiagnosticRule EmptyCorpus = new(
        "CORP2003", DiagnosticSeverity.Warning, "The corpus has no articles",
        "The corpus '{0}' has no articles; check which files it takes (the folder, or the Include of its CorpusFile items)");

    public static readonly DiagnosticRule TooManyMembers = new(
        "CORP2004", DiagnosticSeverity.Warning, "A folder has too many articles for named members",
        "{0} articles in one folder are too many members for one class ({1} at most), so they get none; "
        + "put them into subfolders, or use Articles[\"id\"]");

    public static readonly DiagnosticRule UnusablePath = new(
        "CORP2005", DiagnosticSeverity.Error, "The path of a file cannot be used",
        "The path '{0}' holds {1}, which the compiler cannot be given; rename the file (it is left out of the corpus)");

    public static readonly DiagnosticRule KeySpelling = new(
        "CORP2006", DiagnosticSeverity.Error, "A key is spelled in two ways",
        "The keys '{0}' and '{1}' are spellings of one property, which reads only '{1}'; use one spelling in all articles (the value stays readable as Fields[\"{0}\"])");

    public static readonly DiagnosticRule TooManyKeys = new(
        "CORP2007", DiagnosticSeverity.Error, "The corpus has too many different keys",
        "With '{0}' the articles have more than {1} different keys between them; where the keys of a mapping are data, write a list instead");

    public static readonly DiagnosticRule MissingKey = new(
        "CORP3001", DiagnosticSeverity.Error, "An article lacks a key that its class declares",
        "The article '{0}' has no '{1}', which {2} needs; {3}");

    public static readonly DiagnosticRule WrongType = new(
        "CORP3002", DiagnosticSeverity.Error, "A value is not what its property is declared as",
        "'{0}' does not fit {1}, which holds {2}; {3}");

    public static readonly DiagnosticRule UnknownEnumValue = new(
        "CORP3003", DiagnosticSeverity.Error, "A value is no member of the enum of its property",
        "'{0}' is no value of {1}: {2}");

    public static readonly DiagnosticRule UnknownReference = new(
        "CORP3004", DiagnosticSeverity.Error, "A reference leads to no article",
        "There is no article '{0}' in the corpus; {1}");

    public static readonly DiagnosticRule UnusableProperty = new(
        "CORP3005", DiagnosticSeverity.Error, "A partial property of an article class cannot be implemented",
        "The generator cannot implement {0}: {1}");

    public static readonly DiagnosticRule ForgottenPartial = new(
        "CORP3006", DiagnosticSeverity.Warning, "A property of an article class is not partial",
        "{0} is not partial, so nothing ever gives it a value; write 'partial' in front of its type, or give it a body");

    public static readonly DiagnosticRule MisplacedClass = new(
        "CORP3007", DiagnosticSeverity.Error, "An article class is declared in another namespace",
        "This is not the article class of a corpus: {0} of the corpus {1} is {2}; move this part there");

    public static readonly DiagnosticRule DeclaredMisfit = new(
        "CORP3008", DiagnosticSeverity.Error, "The articles do not fit a declared property",
        "{0} does not fit the articles: {1}; {2}");

    public static readonly DiagnosticRule RemovedArticle = new(
        "CORP4001", DiagnosticSeverity.Warning, "An article of the baseline is gone",
        "{0}, {1}; put it back, or {2}");

    public static readonly DiagnosticRule RenamedArticle = new(
        "CORP4002", DiagnosticSeverity.Warning, "An article or its member has another name than in the baseline",
        "{0}, {1}; give it its old name, or {2}");

    public static readonly DiagnosticRule ChangedText = new(
        "CORP4003", DiagnosticSeverity.Warning, "An article has changed since the baseline",
        "{0}, {1}; if that is meant, {2}");

    public static readonly DiagnosticRule ChangedProperty = new(
        "CORP4004", DiagnosticSeverity.Warning, "A property of the baseline is gone or of another type",
        "{0}, {1}; put it back as it was, or {2}");

    public static readonly DiagnosticRule NewEntry = new(
        "CORP4005", DiagnosticSeverity.Warning, "An article or property is not in the baseline",
        "{0}, {1}; {2}");

    public static readonly DiagnosticRule BadBaseline = new(
        "CORP4006", DiagnosticSeverity.Warning, "A line of a baseline file cannot be used",
        "{0}; {1}");

    public static readonly DiagnosticRule ScannedQuery = new(
        "CORP5001", DiagnosticSeverity.Info, "A query reads every article",
        "{0}, so every article is read; {1}");

    public static readonly DiagnosticRule SymbolAsValue = new(
        "CORP5002", DiagnosticSeverity.Error, "A symbol of a query is taken for the value of an article",
        "{0}, so {1} for all articles; {2}, or write AsEnumerable() in front of the operator, which reads every article");

    public static readonly DiagnosticRule NoCard = new(
        "CORP6001", DiagnosticSeverity.Warning, "A corpus package has no card",
        "The corpus '{0}' has no card, so a package of it has no title, licence or readme; put a README.md beside its articles that begins with front matter: a line ---, "
        + "keys such as license: CC-BY-4.0, and a line ---");

    public static readonly DiagnosticRule NoLicense = new(
        "CORP6002", DiagnosticSeverity.Warning, "The card of a corpus package names no licence",
        "The card names no licence, so nobody knows what they may do with the corpus; add one, as in license: CC-BY-4.0 (https://spdx.org/licenses has them all)");

    public static readonly DiagnosticRule BadLicense = new(
        "CORP6003", DiagnosticSeverity.Warning, "The licence of a corpus package is no SPDX expression",
        "'{0}' is no licence expression: {1}; write one, as in license: CC-BY-4.0 (https://spdx.org/licenses has them all), or for a licence of your own "
        + "license: LicenseRef-NAME, with license_link for where it can be read");

    public static readonly DiagnosticRule LicenseNotAllowed = new(
        "CORP6004", DiagnosticSeverity.Error, "The licence of a corpus package is not allowed",
        "{0}; allow it, or take the package out");

    public static readonly DiagnosticRule CorpusClash = new(
        "CORP6005", DiagnosticSeverity.Warning, "Corpora of several references have the same name",
        "{0} have a corpus {1}, so {2} in Corpora.All; give the reference an alias, as in <PackageReference Include=\"…\" Aliases=\"other\" />");

    public static readonly DiagnosticRule LargePackage = new(
        "CORP6006", DiagnosticSeverity.Warning, "The package is larger than nuget.org takes",
        "The package has {0} bytes, and nuget.org takes about {1}; set CorpusPartSize in the project (200000000, for instance) to split it over several packages");

    public static readonly DiagnosticRule BadCitation = new(
        "CORP6008", DiagnosticSeverity.Warning, "A citation file, or a key of the card, cannot be used",
        "{0}; {1}");

    public static readonly DiagnosticRule LargeLiveCorpus = new(
        "CORP6009", DiagnosticSeverity.Warning, "The compiler of C# reads a large corpus",
        "The articles of '{0}' come to more than {1} MB, and the compiler of C# reads them too, all at once; set CorpusLive to false in the project, and it reads an outline of them instead");

    public static readonly DiagnosticRule BadOutline = new(
        "CORP6010", DiagnosticSeverity.Error, "The outline of a corpus cannot be used",
        "{0}; delete the file, and build the project again");

    public static readonly DiagnosticRule MissingPin = new(
        "CORP7001", DiagnosticSeverity.Error, "The words of a pinned span do not stand in the article",
        "{0}");

    public static readonly DiagnosticRule AmbiguousPin = new(
        "CORP7002", DiagnosticSeverity.Error, "The words of a pinned span do not say which of several stretches is meant",
        "{0}");

    public static readonly DiagnosticRule UncheckedPin = new(
        "CORP7003", DiagnosticSeverity.Info, "A pinned span is not checked by the compiler",
        "The compiler of C# does not have the texts of {0}, so nothing checks these words now; {1}");

    /// <summary>All rules, in the order of their ids.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        NotUtf8, BadDate, RepeatedKey, NotADate, BadName, EmptyText, ReplacementCharacter, ControlCharacter, UnknownFormat, Unreadable,
        BadFrontMatter, BadJsonLine, BadConllu, BadKeyValue, BadMarkdown, MoreErrors, MoreWarnings, UnknownWord, BadHead, BadCard, KeyCase, LostHtml,
        DuplicateId, NameCollision, EmptyCorpus, TooManyMembers, UnusablePath, KeySpelling, TooManyKeys,
        MissingKey, WrongType, UnknownEnumValue, UnknownReference, UnusableProperty, ForgottenPartial, MisplacedClass, DeclaredMisfit,
        RemovedArticle, RenamedArticle, ChangedText, ChangedProperty, NewEntry, BadBaseline,
        ScannedQuery, SymbolAsValue,
        NoCard, NoLicense, BadLicense, LicenseNotAllowed, CorpusClash, LargePackage, BadCitation,
        LargeLiveCorpus, BadOutline,
        MissingPin, AmbiguousPin, UncheckedPin,
    ];
}
