import type { LanguageWords } from '../leads/text/language-words';

export const korean: LanguageWords = {
  language: 'ko',
  // What people are: by level, then by the job function that the title itself names.
  titles: {
    falseFriends: '고양이 집사, 강아지 주인, 내 인생의 대표, 내 인생의 주인, 내 삶의 ceo',
    cxo: {
      general_management: `
        대표이사, 대표, 사장, 회장, 최고경영자, 공동대표, 공동대표이사, 대표이사 사장, 이사장, 은행장,
        각자대표, 대표이사사장
      `,
      finance: '최고재무책임자',
      information_technology: '최고기술책임자, 최고정보책임자',
      operations: '최고운영책임자',
      marketing: '최고마케팅책임자',
    },
    owner: {
      entrepreneurship: `
        창업자, 공동창업자, 공동 창업자, 설립자, 오너, 소유주, 프리랜서, 자영업, 자영업자, 개인사업자, 사업가,
        기업가, 창립자, 점주
      `,
    },
    partner: {
      any: '파트너, 매니징 파트너, 파트너 변호사, 공동 파트너, 대표 파트너',
    },
    vp: {
      any: '부사장, 부회장, 부대표',
    },
    director: {
      general_management: '사외이사, 지사장, 공장장, 본부장, 등기이사, 사업부장, 지점장, 감사',
      any: `
        이사, 전무, 상무, 전무이사, 상무이사, 실장, 디렉터, 총괄, 부문장, 국장, 센터장, 헤드, 책임자, 소장
      `,
      media_communication: '편집장, 편집국장',
      education: '교장, 총장, 학장, 원장',
      healthcare: '병원장',
    },
    manager: {
      any: `
        부장, 차장, 과장, 팀장, 파트장, 매니저, 점장, 그룹장, 프로젝트 매니저, 반장, 리더, 팀 리더, 관리자,
        지배인, 슈퍼바이저
      `,
      operations: '주방장, 총주방장, 헤드셰프',
      healthcare: '수간호사',
      education: '교감, 감독',
    },
    senior: {
      any: `
        수석, 책임, 선임, 시니어, 전문가, 교수, 부교수, 아트 디렉터, 아트디렉터, 리드, 전문위원, 연구위원,
        프로덕트 오너, hr 비즈니스 파트너, 비즈니스 파트너
      `,
    },
    entry: {
      administrative: `
        비서, 어시스턴트, 사무직, 대표이사 비서, 사장 비서, 회장 비서, 행정, 안내원, 사무원, 총무
      `,
      sales: '영업사원, 영업 담당, 영업담당자, 판매원, 영업대표, 세일즈, 영업직, 영업',
      engineering: '엔지니어, 개발자, 프로그래머, 기술자, 기사, 설계사, 건축사',
      information_technology: '데이터 분석가, 데이터 사이언티스트, 시스템 관리자',
      accounting: '회계사, 세무사, 경리, 공인회계사, 회계 담당',
      finance: '은행원, 재무설계사, 보험설계사, 트레이더, 애널리스트 금융',
      human_resources: '채용 담당자, 인사담당자, 리크루터, 헤드헌터, 채용담당자, 인사 담당자',
      legal: '변호사, 법무사, 변리사, 판사, 검사',
      healthcare: '의사, 간호사, 약사, 물리치료사, 치과의사, 상담사, 수의사',
      education: '교사, 강사, 선생님, 트레이너, 코치 강사, 사서',
      marketing: '마케터, 마케팅 담당자, 카피라이터',
      media_communication: '기자, 에디터, 번역가, 작가, 통역사, 편집자',
      arts_design: '디자이너, 사진작가, 일러스트레이터, 예술가',
      operations: '요리사, 운전기사, 제빵사, 미용사, 셰프, 바리스타, 전기기사, 생산직',
      purchasing: '구매 담당자, 바이어, 구매담당자, 구매담당',
      consulting: '컨설턴트',
      research: '연구원, 연구자, 과학자, 박사후연구원',
      community_social: '사회복지사',
      military_protective: '경찰관, 소방관, 군인, 경비원, 경찰',
      real_estate: '공인중개사, 부동산 중개인',
      quality_assurance: '테스터, 품질 담당자',
      customer_success: '상담원, 고객 상담원',
      any: `
        사원, 대리, 주임, 직원, 담당자, 담당, 스페셜리스트, 분석가, 애널리스트, 코디네이터, 주니어, 공무원
      `,
    },
    training: {
      any: '인턴, 수습, 견습생, 인턴사원, 연수생, 수습사원, 인턴십',
      education: `
        학생, 대학생, 대학원생, 박사과정, 석사과정, 재학생, 졸업예정자, 취업준비생, 재학중, 재학
      `,
    },
    unpaid: {
      community_social: '자원봉사자, 봉사자, 자원봉사',
    },
  },

  // What they work in; the weak ones count only where nothing else does.
  functions: {
    accounting: '회계, 세무, 감사팀, 경리',
    administrative: '비서, 총무, 행정, 사무',
    arts_design: '디자인, 디자이너, 예술, 사진, 아트, 음악',
    business_development: '사업개발, 제휴, 파트너십, 사업 개발, 신사업',
    community_social: '사회복지, 봉사, 지속가능',
    consulting: '컨설팅, 컨설턴트, 전략, 전략기획',
    customer_success: '고객지원, 고객 성공, 고객서비스, 고객 서비스, 고객 지원, 고객만족, 고객센터',
    education: '교육, 교사, 학교, 교수, 강사, 학생, 대학, 교장, 연수',
    engineering: '개발, 엔지니어, 기술, 엔지니어링, 소프트웨어, 설계, 건축, 백엔드, 프론트엔드, 시설',
    finance: '재무, 금융, 투자, 은행, 보험, 자금, 증권, 벤처스, 캐피탈',
    healthcare: '의료, 간호, 병원, 약사, 의사, 헬스케어, 임상',
    human_resources: '인사, 채용, hr, 인재, 노무, 급여',
    information_technology: '정보, 데이터, it, 전산, 정보보안, 시스템, 보안, 인프라',
    legal: '법무, 변호사, 법률, 준법, 컴플라이언스, 특허',
    marketing: '마케팅, 브랜드, 광고, 홍보마케팅, 그로스, 콘텐츠, 마케터',
    media_communication: '홍보, 언론, 기자, 편집, 미디어, 커뮤니케이션, pr, 번역',
    military_protective: '경찰, 소방, 군, 경비',
    operations: '운영, 생산, 물류, 제조, 공장, scm, 공급망, 주방, 요리, 공급망관리, 호텔, 매장',
    product_management: '프로덕트, 제품, 상품기획, 상품',
    project_management: '프로젝트, 프로그램 매니저',
    purchasing: '구매, 조달, 소싱, 바이어',
    quality_assurance: '품질, 테스트, qa, 품질관리, 품질보증',
    real_estate: '부동산',
    research: '연구, 연구개발, r&d, 혁신, 임상연구',
    sales: '영업, 판매, 세일즈, 해외영업, 국내영업, 리테일, 유통',
  },

  weakFunctions: {
    sales: '고객, 지역',
    operations: '점',
  },

  // What stands around a title: before a company, and where somebody else or another time is meant.
  headline: {
    assistants: '비서, 어시스턴트',
    at: '@',
    aside: `
      돕습니다, 도와드립니다, 돕는, 지원합니다, 구직 중, 구직중, 채용 중, 코치, 멘토, 자문, 자문위원, 고문,
      위한
    `,
    former: '전, 전직, 前, 구',
    notYet: '예비, 미래의, 지망, 지망생',
    retired: '은퇴, 퇴직, 정년퇴직, 명예교수',
    clubs: '동아리, 학생회, 협회, 동호회, 총학생회, 학부모회',
    notCompany: '한국, 서울, 부산, 대한민국, 아시아, 아빠, 엄마, 강연자, 저자, 국내, 해외',
  },

  // A no for good, and what takes it away or softens it.
  stops: {
    hard: `
      관심 없습니다, 관심이 없습니다, 관심 없어요, 관심이 없어요, 관심없음, 연락하지 마세요, 연락하지 말아,
      연락 주지 마세요, 연락 그만, 메시지 보내지 마세요, 보내지 마세요, 보내지 말아, 그만 보내, 그만 연락,
      삭제해 주세요, 제외해 주세요, 빼 주세요, 명단에서 빼, 수신 거부, 구독 취소, 제 번호를 어떻게?,
      제 연락처를 어떻게?, 제 변호사, 변호사를 통해, 법적 조치, 법적 대응, 스팸으로 신고, 신고하겠습니다,
      사람을 잘못, 잘못 연락, 담당자가 아닙니다, 담당이 아닙니다, 사양하겠습니다, 사양할게요, 거절하겠습니다
    `,
    alone: `
      아니요 괜찮습니다, 됐습니다, 됐어요, 그만하세요, 그만, 아니요 괜찮아요, 아뇨 괜찮습니다,
      감사하지만 괜찮습니다, 감사합니다만 괜찮습니다, 필요 없습니다, 필요 없어요, 필요하지 않습니다
    `,
    beside: '감사합니다, 고맙습니다, 감사합니다만, 죄송합니다, 죄송하지만, 죄송합니다만',
    unless: '만약, 혹시, 그는, 그녀는, 그들은',
    but: '하지만, 대신, 오히려',
    softened: '지금은, 현재는, 현재로서는, 당장은, 아직, 올해는, 당분간',
  },

  // What a machine answers while somebody is out.
  away: `
    부재중, 휴가 중, 휴가중, 휴가입니다, 육아휴직, 출산휴가, 자동 응답, 자동 회신, 자동응답, 출장 중,
    자리를 비웁니다, 자리를 비우
  `,

  // Not now, and when.
  later: {
    cues: `
      아마, 어쩌면, 다시, 연락, 이야기, 얘기, 말씀, 검토, 논의, 나중, 이후, 바빠, 바쁩, 좋겠, 하시죠, 해요,
      생각해
    `,
    times: {
      'next-year': '내년, 새해에, 연초에',
      'next-month': '다음 달',
      weeks: '{n}주 후, {n}주 뒤',
      months: '{n}개월 후, {n}개월 뒤, {n}달 후, {n}달 뒤, {n} 달 후, {n} 달 뒤',
      'half-year': '반년 후, 반년 뒤',
      quarter: 'q{n}에, {n}분기',
      month: '{month}에, {month} 이후, {month}까지, {month}쯤',
      september: '여름 이후, 여름이 지나, 여름 지나, 가을에',
      march: '봄에',
      june: '여름에',
      someday: `
        나중에요, 나중에 다시, 나중에 생각, 다음 기회에, 다음에요, 지금은 어렵, 지금은 힘들, 지금은 아니,
        시기가 좋지
      `,
    },
  },

  // Forms of one month or number have a stroke between them.
  dates: {
    months: '1월, 2월, 3월, 4월, 5월, 6월, 7월, 8월, 9월, 10월, 11월, 12월',
    numbers: `
      한|일, 두|이, 세|삼, 네|사, 다섯|오, 여섯|육, 일곱|칠, 여덟|팔, 아홉|구, 열|십, 열한, 열두
    `,
  },

  // Questions and requests.
  asks: {
    hello: `
      안녕하세요, 안녕하십니까, 잘 지내세요, 잘 지내시죠, 잘 지내셨어요, 잘 지내고 계신가요, 잘 지내시나요
    `,
    answer: `
      알려 주세요, 알려주세요, 말씀해 주세요, 말씀해주세요, 답장 주세요, 회신 부탁, 답변 부탁
    `,
    request: `
      연락 주세요, 연락주세요, 전화 주세요, 전화주세요, 보내 주세요, 보내주세요, 확인해 주세요, 확인해주세요,
      예약해 주세요, 이야기해요, 이야기 나눠요, 알고 싶습니다, 듣고 싶습니다, 궁금합니다
    `,
    toTalk: `
      어떻게 작동, 어떻게 되나요, 어떻게 사용, 어떤 방식, 어떻게 진행, 얼마인가요, 얼마예요, 얼마에요,
      얼마입니까, 얼마나 하나요, 얼마나 드나요, 비용은, 비용이 어떻게, 비용이 얼마, 가격은, 가격이 어떻게,
      가격이 얼마, 견적, 언제 가능, 언제 시간, 언제가 좋, 언제 통화, 언제쯤, 통화 가능, 통화할 수 있,
      통화하시죠, 통화해요, 통화하죠, 이야기할 수 있을까, 얘기할 수 있을까, 이야기 나눌 수, 이야기해 봐요,
      얘기해 봐요, 전화 주세요, 전화해 주세요, 전화주세요, 캘린더, 일정을 보내, 시간 있으세요,
      시간 있으신가요, 시간 되세요, 시간 되시나요, 미팅을 잡, 미팅 가능, 미팅하시죠, 데모를, 데모 가능,
      보여 주실 수, 보여주실 수
    `,
  },

  // How a message begins and ends.
  courtesies: {
    hellos: '안녕하세요, 안녕하십니까, 안녕, 반갑습니다, 처음 뵙겠습니다',
    wishes: '좋은 아침입니다, 좋은 하루입니다',
    dears: '친애하는, 존경하는',
    titles: '님, 씨, 선생님, 대표님, 부장님, 과장님, 팀장님, 이사님, 교수님, 여러분',
    regards: '잘 부탁드립니다, 드림, 올림, 좋은 하루 되세요, 안부 전합니다, 배상',
    partings: `
      감사해요, 고마워요, 수고하세요, 안녕히 계세요, 또 뵙겠습니다, 감사합니다, 고맙습니다, 감사드립니다
    `,
  },

  // What it is known by: in a text, and in a headline.
  detection: {
    hints: '의, 에서, 및, 은, 는, 을, 를, 주식회사',
  },
};
