import { linesOf } from '../../phrases.ts';

/** English sentences that only sound like one of the services. */
export const notServices = linesOf(`
    stop . working|loading
    cancel|change . my|the|an appointment|visit
    im|am|be . not? in . a|an|the|so|such|too|for|my|bed|class|school|line|between|florida|texas|mexico|over|charge
    in . a|such|so? hurry|rush|pain|trouble|danger|tears|shock
    @not|until|when|once|if|how|before|want|need|trying|try|help|while|after|am|almost .. in|loggedin|signedin|into
    @not . is|it|been|yet|get? . fixed|solved|resolved|worked|working|all
    help desk number
    someone|somebody . else|got|logged|has|is|called|hacked|told|asked|stole|changed|using|who
    need|want|get|give . a|an? . new|another . person|someone
    back pain|hurts|surgery|up
    get|got|go|went . back . to|into|in|on|my
    @not . remember|know|recall|find|see|tell . my|the|which|what|a|any|where|if|how|it . @password|@username|email|@link|button|code|account|login|page|portal|site|app
    @not . find|see . my|the . @password|@username|email|@link|button|code|account|chart|records|results
    let me . login|signin|into|back|on|open
    i . mean|meant . it|that_site|well|no_harm
    from the clinic|office|start
    what . is|does . it|that|this . mean . when
    wrong answer . security
    @password . wrong one
    try it? again . in|later
    start my new|a
    this is private . wifi|computer|account
    who . is|are . my|the|your? doctor|provider|president|talking
    is . this|it . a? . real|safe . to
    @not . talk|speak|want|need . to|with|a . @person|anyone|call|talk|speak
    call|text|phone|talk|message . my|to . sister|brother|mother|wife|husband
    doctor|nurse . told|said|called
    dont have . to|a . access|email|account
    last password|email|time
  `);
